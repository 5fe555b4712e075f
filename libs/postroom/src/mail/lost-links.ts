import { isServedInLetters } from '#records/paths';

/** An address on a line of its own is a button; one of ours may stand anywhere. Quotations are the words of others. */
const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/**
 * Whether every link of a letter leads to a page of this installation: the letter's own, as its plain text says them.
 * @param text the plain text, with quotations behind `>`
 * @param baseUrl the public address of the installation, without a slash at the end
 * @returns a sentence for each that does not, without what is secret in it; an empty list when all is well
 */
export function lostLinks(text: string, baseUrl: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('>'));
  const links = lines.flatMap((line) =>
    [...line.matchAll(ADDRESS)].map(([found]) => ({
      address: found.replace(/[.,;)]+$/, ''),
      isButton: found === line.trim(),
    })),
  );
  return links.flatMap(({ address, isButton }) => {
    if (!address.startsWith(`${baseUrl}/`)) {
      return isButton ? [`A link leads to ${originOf(address)}, not to ${baseUrl}.`] : [];
    }
    const [path = ''] = address.slice(baseUrl.length).split(/[?#]/);
    return isServedInLetters(path) ? [] : [`A link leads to no page of ${baseUrl}.`];
  });
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : 'nowhere';
}
