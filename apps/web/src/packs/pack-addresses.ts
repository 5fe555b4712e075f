import type { PackAudience } from '#records/packs';

/** Where the packs of one meeting are, for one audience. */
export interface PackAddresses {
  /** The HTML edition of a publication: 0 for the agenda's. */
  readonly page: (number: number) => string;
  readonly accessible: (number: number) => string;
  readonly print: (number: number) => string;
}

/** The addresses of a meeting's packs: `…/pack`, `…/pack.pdf`, `…/print-pack.pdf`, `…/supplement-1` and so on. */
export function packAddresses(
  committee: string,
  heldOn: string,
  audience: PackAudience,
): PackAddresses {
  const at = `${audience === 'members' ? '/app' : ''}/committees/${encodeURIComponent(committee)}/meetings/${encodeURIComponent(heldOn)}`;
  const own = audience === 'members' ? 'members-' : '';
  return {
    page: (number) => (number === 0 ? `${at}/pack` : `${at}/supplement-${number}`),
    accessible: (number) =>
      number === 0 ? `${at}/${own}pack.pdf` : `${at}/${own}supplement-${number}.pdf`,
    print: (number) =>
      number === 0 ? `${at}/${own}print-pack.pdf` : `${at}/${own}print-supplement-${number}.pdf`,
  };
}
