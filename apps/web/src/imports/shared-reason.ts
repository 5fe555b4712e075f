import type { PreviewRow } from '#records/imports';

/** The sentence that opens the reason of every doubted cell of a row, to be said once; empty where there is none. */
export function sharedReason({ cells }: Pick<PreviewRow, 'cells'>): string {
  const doubted = cells.filter(({ state }) => state !== 'ok');
  const [first, ...others] = doubted.map(({ why }) => sentencesOf(why));
  if (first === undefined || others.length === 0) return '';
  return first.find((said) => others.every((all) => all.includes(said))) ?? '';
}

/** A reason without the sentence that is said once for its row. */
export function withoutShared(why: string, shared: string): string {
  return shared === ''
    ? why
    : sentencesOf(why)
        .filter((said) => said !== shared)
        .join(' ');
}

const sentencesOf = (why: string): readonly string[] => why.split(/(?<=[.?!]) (?=\p{Lu})/u);
