import {
  askedBy,
  COUNTING_RULES,
  daysBetween,
  lawBehind,
  refuse,
  type AskedFor,
  type Calendar,
  type LocalDate,
} from '#rules';
import type { ClockOrder } from '../clocks/index.js';

interface Asking {
  /** The local date it is sent or asked again. */
  readonly on: LocalDate;
  /** The local date an answer is asked for; null asks for none. */
  readonly due: LocalDate | null;
  readonly startEvent: string;
  readonly asked: AskedFor;
  readonly calendar: Calendar;
}

/**
 * The clock of something that is asked for by a date the committee chose; none where it names no date. Sent on 19 Jul 2023
 * for 16 Aug 2023 it is `DAYS_FROM 28`. It has no edge: an answer may come later.
 * @throws Refused at `due` when the date is not after the day it is sent, or more than a year on
 */
export function outcomeClock({ on, due, startEvent, asked, calendar }: Asking): {
  readonly clock?: ClockOrder;
} {
  if (due === null) return {};
  if (due <= on) {
    return refuse(
      'field-wrong',
      'The date for the answer must be after the day it is sent.',
      'due',
    );
  }
  if (daysBetween(on, due) > COUNTING_RULES.DAYS_FROM.most) {
    return refuse('field-wrong', 'The date for the answer must be within a year.', 'due');
  }
  const counted = { ...askedBy({ start: on, due, calendar }), citation: lawBehind(asked) };
  return { clock: { do: 'start', counted, startEvent, edge: 'none' } };
}
