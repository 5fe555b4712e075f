import { partsOf, type LocalDate } from '../calendar/index.js';

/** How long the numbers of minutes run before they begin again, each as people call it. */
export const MINUTE_PERIODS = {
  'for ever': 'They never begin again',
  'calendar year': 'They begin again each January',
  'municipal year': 'They begin again each May, with the municipal year',
} as const;
export type MinutePeriod = keyof typeof MINUTE_PERIODS;

/**
 * The period a number belongs to: empty where numbers run for ever, `2013`, or `2013/14`. The municipal year
 * begins with the council's annual meeting, which nearly every council holds in May: its first day is taken to be 1 May,
 * which is the product's simplification and not the law's (Local Government Act 1972, Schedule 12, paragraph 1 [check]).
 * @param heldOn the local date of the meeting. 10 January 2013 by the municipal year: `2012/13`.
 */
export function minutePeriodOf(heldOn: LocalDate, period: MinutePeriod): string {
  const year = numberingYear(heldOn, period);
  switch (period) {
    case 'for ever':
      return '';
    case 'calendar year':
      return String(year);
    case 'municipal year':
      return `${year}/${String(year + 1).slice(2)}`;
  }
}

/** The year by which a meeting's minutes are numbered: for a municipal year the one in which it began. */
export function numberingYear(heldOn: LocalDate, period: MinutePeriod): number {
  const [year, month] = partsOf(heldOn);
  return period === 'municipal year' && month < 5 ? year - 1 : year;
}
