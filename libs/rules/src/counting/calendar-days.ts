import { addDays, dayKind, type Calendar, type LocalDate } from '../calendar/index.js';
import type { Step } from './counted.js';

/** Every one of `n` calendar days from `first` on as a counted step; weekends and holidays are named. */
export function calendarDaySteps(calendar: Calendar, first: LocalDate, n: number): Step[] {
  return Array.from({ length: n }, (_, index) => {
    const date = addDays(first, index);
    const { kind, why } = dayKind(calendar, date);
    const day = `day ${index + 1}`;
    const note = kind === 'working day' ? day : `${day}: ${why}, counted all the same`;
    return { date, counted: true, n: index + 1, why: note };
  });
}
