import { instant, londonDate, londonTime, shortDate } from '#rules';

/** An instant as a clock in London showed it: `2023-07-19T18:00:00Z` is "19 July 2023, 19:00". */
export function londonDateTime(moment: string): string {
  const at = instant(moment);
  return `${shortDate(londonDate(at))}, ${londonTime(at)}`;
}
