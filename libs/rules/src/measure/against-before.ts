import { shortDate } from '../calendar/index.js';
import { changeUntold, changeWords, hundredths, shareOfChange } from './change-words.js';
import type { SeriesBreak, ShownFigure } from './figure.js';
import { agreed, NO_FIGURE, type Finding } from './judgement.js';
import type { Direction } from './measure-kinds.js';
import { isSamePeriod, periodInWords, yearBefore, type Period } from './period.js';

interface Asked {
  readonly figures: readonly ShownFigure[];
  readonly breaks: readonly SeriesBreak[];
  readonly direction: Direction;
  /** By how many per cent it is to change; 0: by anything. */
  readonly byPercent: number;
  readonly decimals: number;
  /** What the figure before is called: `last year`, `in the same period last year`. */
  readonly before: string;
}

/**
 * A figure against the one of the same days a year before. Across a break in the series there is no comparison. Worked
 * example: 390 and before it 412, lower being better, is "390 against 412 in the same period last year: 22 fewer, which is better."
 */
export function againstBefore(now: ShownFigure | undefined, asked: Asked): Finding {
  if (now === undefined) return NO_FIGURE;
  const earlier = yearBefore(now.period);
  const then = asked.figures.find(({ period }) => isSamePeriod(period, earlier));
  if (then === undefined) {
    return {
      verdict: 'cannot tell',
      sentence: `${capital(now.words)} in ${periodInWords(now.period)}; there is no figure for ${periodInWords(earlier)} to compare it with.`,
      figures: [now],
    };
  }
  const figures = [now, then];
  const broken = asked.breaks.find(({ on }) => isBetween(on, then.period, now.period));
  if (broken === undefined) return { ...compared(now, then, asked), figures };
  return {
    verdict: 'cannot tell',
    sentence: `${capital(now.words)} now and ${then.words} ${asked.before} cannot be compared: from ${shortDate(broken.on)} it is counted another way (${broken.reason}).`,
    figures,
  };
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A break between two figures: some days of the earlier are before it, and some of the later are not. */
const isBetween = (on: string, then: Period, now: Period): boolean =>
  then.startsOn < on && on <= now.endsOn;

function compared(
  now: ShownFigure,
  then: ShownFigure,
  { direction, byPercent, decimals, before }: Asked,
): Pick<Finding, 'verdict' | 'sentence'> {
  const gain = (one: number, other: number) => (direction === 'lower' ? other - one : one - other);
  const isMet = (one: number, other: number) => reaches(gain(one, other), other, byPercent);
  const [best, worst] =
    direction === 'lower'
      ? [isMet(now.from, then.to), isMet(now.to, then.from)]
      : [isMet(now.to, then.from), isMet(now.from, then.to)];
  const both = `${capital(now.words)} against ${then.words} ${before}`;
  if (now.value === null || then.value === null) {
    const sentence = `${both}: ${changeUntold(now, then, direction)}.`;
    return { verdict: agreed(best, worst), sentence };
  }
  const by = hundredths(now.value) - hundredths(then.value);
  const change = changeWords({ by, direction, decimals });
  const share = shareOfChange({ by, direction }, then.value, byPercent);
  const isOfNothing = byPercent > 0 && then.value === 0;
  return {
    verdict: isOfNothing ? 'cannot tell' : agreed(best, worst),
    sentence: `${both}: ${change}.${share}`,
  };
}

/** Whether a gain is enough: more than nothing, or so many per cent of what was. */
const reaches = (gain: number, was: number, byPercent: number): boolean =>
  byPercent === 0 ? hundredths(gain) > 0 : hundredths(gain) * 100 >= hundredths(was) * byPercent;
