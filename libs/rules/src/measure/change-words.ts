import type { ShownFigure } from './figure.js';
import type { Direction } from './measure-kinds.js';
import { numberWords, percentWords, placesOf } from './number-words.js';

/** A number in hundredths, the exact unit figures are compared in. */
export const hundredths = (value: number): number => Math.round(value * 100);

/** A change between two figures, in hundredths: how much, and which way is better. */
interface Change {
  readonly by: number;
  readonly direction: Direction;
  readonly decimals: number;
}

/** The change in words. Worked example: 22 down, lower being better, is "22 fewer, which is better". */
export function changeWords({ by, direction, decimals }: Change): string {
  if (by === 0) return 'the same, which is neither better nor worse';
  const much = Math.abs(by) / 100;
  const isWhole = decimals === 0 && placesOf(much) === 0;
  const [less, more] = isWhole ? ['fewer', 'more'] : ['lower', 'higher'];
  const isBetter = direction === 'lower' ? by < 0 : by > 0;
  const way = by < 0 ? less : more;
  return `${numberWords(much, decimals)} ${way}, which is ${isBetter ? 'better' : 'worse'}`;
}

/** What is said in place of a change that would tell a small number: which is better, where what is shown says so. */
export function changeUntold(now: ShownFigure, then: ShownFigure, direction: Direction): string {
  const untold = 'the difference is not given, as a number is too small to show';
  if (now.to < then.from)
    return `${untold}, but it is ${direction === 'lower' ? 'better' : 'worse'}`;
  if (now.from > then.to)
    return `${untold}, but it is ${direction === 'higher' ? 'better' : 'worse'}`;
  return `${untold}, nor which is better`;
}

/** How a change stands against the percentage wanted; empty where any change will do. */
export function shareOfChange(
  { by, direction }: Omit<Change, 'decimals'>,
  was: number,
  byPercent: number,
): string {
  if (byPercent === 0) return '';
  const wanted = `At least ${byPercent} per cent ${direction} is wanted`;
  const share = percentWords({ part: Math.abs(by), whole: hundredths(was) }, byPercent);
  if (share === null) return ` ${wanted}; a percentage of nothing cannot be worked out.`;
  return ` ${wanted}; it is ${share} ${by > 0 ? 'higher' : 'lower'}.`;
}
