import type { LocalDate } from '../calendar/index.js';
import type { LetterAhead } from './letters-ahead.js';
import { rungName } from './rung.js';

/** How one foretelling of letters differs from another. */
export interface LettersCompared {
  readonly more: readonly LetterAhead[];
  readonly fewer: readonly LetterAhead[];
  readonly moved: readonly { readonly letter: LetterAhead; readonly from: LocalDate }[];
}

/**
 * What a draft of a ladder would change beside the one that is on: letters more, fewer, and on another day. A rung that was
 * moved is another by its name, and its letters are still the same letters on another day.
 */
export function compareLetters(
  now: readonly LetterAhead[],
  then: readonly LetterAhead[],
): LettersCompared {
  const nameOf = ({ clockId, rung }: LetterAhead): string => `${clockId} ${rungName(rung)}`;
  const before = new Map(now.map((one) => [nameOf(one), one]));
  const after = new Set(then.map(nameOf));
  const gone = now.filter((one) => !after.has(nameOf(one)));
  const pairs = then.flatMap((letter) => {
    const was = before.get(nameOf(letter)) ?? takeLike(letter, gone);
    return was === undefined ? [] : [{ letter, from: was.on }];
  });
  const paired = new Set(pairs.map(({ letter }) => letter));
  return {
    more: then.filter((one) => !paired.has(one)),
    fewer: gone,
    moved: pairs.filter(({ letter, from }) => from !== letter.on),
  };
}

/** Takes out of some letters the first that is the same one of the same clock, but for its day. */
function takeLike(letter: LetterAhead, from: LetterAhead[]): LetterAhead | undefined {
  const at = from.findIndex(
    ({ clockId, rung }) =>
      clockId === letter.clockId &&
      rung.letter === letter.rung.letter &&
      rung.track === letter.rung.track,
  );
  return at < 0 ? undefined : from.splice(at, 1)[0];
}
