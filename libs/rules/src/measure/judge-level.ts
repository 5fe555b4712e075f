import type { ShownFigure } from './figure.js';
import { agreed, CONCLUDES, NO_FIGURE, type Finding } from './judgement.js';
import type { Direction } from './measure-kinds.js';
import { numberWords } from './number-words.js';

const NOTHING_COUNTED = 'there was nothing to count, so there is no percentage.';
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A percentage against what is to be attained. "58 of 100, 58 per cent: at least 60 per cent is wanted, so the measure is not met." */
export function judgePercentage(
  now: ShownFigure | undefined,
  { percent, direction }: { readonly percent: number; readonly direction: Direction },
): Finding {
  if (now === undefined) return NO_FIGURE;
  const figures = [now];
  if (now.whole === 0) {
    return { verdict: 'cannot tell', sentence: `${now.words}: ${NOTHING_COUNTED}`, figures };
  }
  const isMet = (share: number) => (direction === 'lower' ? share <= percent : share >= percent);
  const verdict = agreed(isMet(now.from), isMet(now.to));
  const wanted = `${direction === 'lower' ? 'at most' : 'at least'} ${percent} per cent is wanted`;
  const sentence = `${capital(now.words)}: ${wanted}, ${CONCLUDES[verdict]}.`;
  return { verdict, sentence, figures };
}

/** A figure against its band, both ends in it. "41: from 35 to 45 is wanted, so the measure is met." */
export function judgeMaintained(
  now: ShownFigure | undefined,
  band: { readonly from: number; readonly to: number; readonly decimals: number },
): Finding {
  if (now === undefined) return NO_FIGURE;
  const isIn = band.from <= now.from && now.to <= band.to;
  const isOut = now.to < band.from || band.to < now.from;
  const verdict = isIn ? 'met' : isOut ? 'not met' : 'cannot tell';
  const { decimals } = band;
  const wanted = `from ${numberWords(band.from, decimals)} to ${numberWords(band.to, decimals)} is wanted`;
  const sentence = `${capital(now.words)}: ${wanted}, ${CONCLUDES[verdict]}.`;
  return { verdict, sentence, figures: [now] };
}

/** How many are covered against how many should be; null: all of them. "9 of 12, 75 per cent: all 12 are wanted, …" */
export function judgeCoverage(now: ShownFigure | undefined, reach: number | null): Finding {
  if (now === undefined) return NO_FIGURE;
  const figures = [now];
  const { part, whole } = now;
  if (part === null || whole === null) {
    const sentence = `${capital(now.words)}, ${CONCLUDES['cannot tell']}.`;
    return { verdict: 'cannot tell', sentence, figures };
  }
  if (whole === 0) {
    return { verdict: 'cannot tell', sentence: `${now.words}: ${NOTHING_COUNTED}`, figures };
  }
  const verdict = part >= (reach ?? whole) ? 'met' : 'not met';
  const wanted =
    reach === null
      ? `all ${numberWords(whole)} are wanted`
      : `at least ${numberWords(reach)} are wanted`;
  return { verdict, sentence: `${now.words}: ${wanted}, ${CONCLUDES[verdict]}.`, figures };
}
