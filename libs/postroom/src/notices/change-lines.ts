import { PRIORITY_CHANGES } from '#rules';
import type { EditionCase } from '#records/letters';

/** What becomes of priorities by an edition, one sentence a decision: `Burglary, Robbery: merged, as Theft`. */
export const changeLines = (changes: EditionCase['changes']): readonly string[] =>
  changes.map(({ kind, from, to }) => {
    const { told, isSame } = PRIORITY_CHANGES[kind];
    const what = from ?? to ?? 'A priority';
    const as = to === null || from === null || (isSame && kind === 'keep') ? '' : `, as ${to}`;
    return `${what}: ${told}${as}`;
  });
