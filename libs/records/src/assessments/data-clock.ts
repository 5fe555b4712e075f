import {
  askedBy,
  COUNTING_RULES,
  DATA_ASKED_BY,
  daysBetween,
  refuse,
  type Calendar,
  type LocalDate,
} from '#rules';
import type { ClockOrder } from '../clocks/index.js';

/** From which local date to which a partner is asked, counted by a calendar. */
interface Asking {
  readonly today: LocalDate;
  readonly due: LocalDate;
  readonly calendar: Calendar;
  readonly startEvent: string;
}

/**
 * The clock of a request for data, to the date the partnership chose. Asked on 4 Sep 2023 for 2 Oct 2023 it is
 * `DAYS_FROM 28`. It has no edge: an answer may come later.
 * @throws Refused at `due` when the date is not after today, or more than a year on
 */
export function dataClock({ today, due, calendar, startEvent }: Asking): ClockOrder {
  if (due <= today) refuse('field-wrong', 'Choose a date after today.', 'due');
  if (daysBetween(today, due) > COUNTING_RULES.DAYS_FROM.most) {
    refuse('field-wrong', 'Choose a date within a year.', 'due');
  }
  const counted = { ...askedBy({ start: today, due, calendar }), citation: DATA_ASKED_BY };
  return { do: 'start', counted, startEvent, edge: 'none' };
}
