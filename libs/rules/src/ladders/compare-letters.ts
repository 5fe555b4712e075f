import type { LocalDate } from '../calendar/index.js';
import type { LetterAhead } from './letters-ahead.js';
import { rungName } from './rung.js';

/** How one foretelling of letters differs from another. */
export interface LettersCompared {
  readonly more: readonly LetterAhead[];
  readonly fewer: readonly LetterAhead[];
  readonly moved: readonly { readonly letter: LetterAhead; readonly from: LocalDate }[];
}

/** What a draft of a ladder would change beside the one that is on: letters more, fewer, and on another day. */
export function compareLetters(
  now: readonly LetterAhead[],
  then: readonly LetterAhead[],
): LettersCompared {
  const nameOf = ({ clockId, rung }: LetterAhead): string => `${clockId} ${rungName(rung)}`;
  const before = new Map(now.map((one) => [nameOf(one), one]));
  const after = new Set(then.map(nameOf));
  return {
    more: then.filter((one) => !before.has(nameOf(one))),
    fewer: now.filter((one) => !after.has(nameOf(one))),
    moved: then.flatMap((letter) => {
      const from = before.get(nameOf(letter))?.on;
      return from === undefined || from === letter.on ? [] : [{ letter, from }];
    }),
  };
}
