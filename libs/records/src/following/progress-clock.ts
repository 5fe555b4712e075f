import { count, type Calendar, type LocalDate } from '#rules';
import type { ClockOrder } from '../clocks/index.js';

/** A report is asked for every three months. */
const MONTHS_BETWEEN_REPORTS = 3;

/** The clock of the next quarterly report. */
export function progressClock(today: LocalDate, calendar: Calendar): ClockOrder {
  const counted = count({
    rule: 'MONTHS_BEGINNING_WITH',
    n: MONTHS_BETWEEN_REPORTS,
    start: today,
    calendar,
  });
  const citation = {
    text: "The committee's practice: a report every quarter",
    verifiedOn: null,
    seen: false,
  };
  return {
    do: 'start',
    counted: { ...counted, citation },
    startEvent: 'the last report, or the start of following',
    edge: 'soft',
  };
}
