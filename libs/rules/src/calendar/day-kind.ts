import type { Calendar } from './calendar.js';
import { weekdayName } from './date-in-words.js';
import { weekday, type LocalDate } from './local-date.js';

/** What sort of day it is, and why in a few words: `Saturday`, `Good Friday (bank holiday)`. */
export interface DayKind {
  readonly kind: 'working day' | 'weekend' | 'bank holiday' | 'closure';
  readonly why: string;
}

/** Whether council closure days count as working days; they do not unless said. */
export interface ClosurePolicy {
  readonly closuresCount?: boolean;
}

/**
 * What sort of day a date is. A weekend is told before a holiday, a holiday before a closure.
 * @throws RangeError outside the years the calendar covers: an unknown holiday would be counted in silence
 */
export function dayKind(calendar: Calendar, date: LocalDate, policy: ClosurePolicy = {}): DayKind {
  if (!calendar.covers(date)) {
    throw new RangeError(
      `The bank holidays of ${date.slice(0, 4)} are not in the calendar, so ${date} cannot be counted`,
    );
  }
  if (weekday(date) > 5) return { kind: 'weekend', why: weekdayName(date) };
  const holiday = calendar.holidayOn(date);
  if (holiday !== undefined) {
    return { kind: 'bank holiday', why: `${holiday.name} (${holidayNote(holiday.note)})` };
  }
  const closure = policy.closuresCount === true ? undefined : calendar.closureOn(date);
  if (closure !== undefined) return { kind: 'closure', why: `${closure.name} (council closure)` };
  return { kind: 'working day', why: weekdayName(date) };
}

function holidayNote(note: string | undefined): string {
  return note === undefined ? 'bank holiday' : `bank holiday, ${note}`;
}
