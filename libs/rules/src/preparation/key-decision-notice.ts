import { addDays, dateInWords, type Calendar, type LocalDate } from '../calendar/index.js';
import { calendarDaySteps, REGIMES, type Citation, type Worked } from '../counting/index.js';

const CLEAR_DAYS = 28;

/**
 * The last day to publish the notice of a key decision: 28 clear calendar days before it is made, neither day counted
 * (SI 2012/2089, regulation 9). For a meeting on Thu 17 Mar 2022: Wed 16 Feb 2022.
 * @throws RangeError beyond the years of the calendar
 */
export function keyDecisionNotice(
  heldOn: LocalDate,
  calendar: Calendar,
): Worked & { readonly citation: Citation } {
  const due = addDays(heldOn, -CLEAR_DAYS - 1);
  return {
    due,
    steps: calendarDaySteps(calendar, addDays(due, 1), CLEAR_DAYS),
    explanation: `28 clear days before the decision on ${dateInWords(heldOn)}, weekends and holidays counted, neither end counted: ${dateInWords(due)}.`,
    citation: REGIMES.KEY_DECISION.citation,
  };
}
