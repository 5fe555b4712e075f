import {
  askedBy,
  COUNTING_RULES,
  daysBetween,
  refuse,
  type Calendar,
  type LocalDate,
} from '#rules';
import type { ClockOrder } from '../clocks/index.js';

/**
 * The clock of a report until the local date its author is given; none for a date the rules refuse anyway. The date is
 * the committee's own, so its edge is soft. Refuses a date further off than can be counted.
 */
export function reportClock(
  due: LocalDate | null,
  today: LocalDate,
  calendar: Calendar,
): { readonly clock: ClockOrder } | Record<string, never> {
  if (due === null || due <= today) return {};
  const { most } = COUNTING_RULES.DAYS_FROM;
  if (daysBetween(today, due) > most) {
    refuse('field-wrong', `The date must be within ${most} days.`, 'due');
  }
  const text = "The committee's own timetable; no duty in law";
  const citation = { text, verifiedOn: null, seen: false };
  return {
    clock: {
      do: 'start',
      counted: { ...askedBy({ start: today, due, calendar }), citation },
      startEvent: 'the day it was commissioned',
      edge: 'soft',
    },
  };
}
