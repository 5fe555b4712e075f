import type { MeasureStanding } from '#records/measures';
import { periodInWords, shortDate } from '#rules';

/** The last four figures of a measure as a table shows them, the earliest first. */
export const lastFigures = ({ lastFour }: MeasureStanding) =>
  lastFour.map(({ period, words, asAt, isProvisional }) => ({
    period: periodInWords(period),
    words: `${words}${isProvisional ? ' (provisional)' : ''}`,
    asAt: shortDate(asAt),
  }));
