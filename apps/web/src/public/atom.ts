/** One entry of a feed. `updated` is an instant; everything is plain text. */
export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: string;
}

export interface Feed {
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed of published papers (RFC 4287). Every word is escaped, and what XML cannot hold is left out. */
export function atom({ address, page, title, author, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(address)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<updated>${escaped(updated)}</updated>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

const entryOf = ({ address, title, summary, updated }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${escaped(address)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<updated>${escaped(updated)}</updated>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  const allowed = [...text].filter((one) => isXml(one.codePointAt(0) ?? 0)).join('');
  return allowed.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? '');
}

const isXml = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  code > 0xffff;
