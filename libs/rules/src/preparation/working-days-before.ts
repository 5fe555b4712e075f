import { addDays, dateInWords, dayKind, type Calendar, type LocalDate } from '../calendar/index.js';
import type { Step, Worked } from '../counting/index.js';

/**
 * The day `n` working days before a meeting, walked back day by day; the meeting's own day is day zero.
 * 20 before Wed 19 Jul 2023 is Wed 21 Jun 2023.
 * @throws RangeError beyond the years of the calendar
 */
export function workingDaysBefore(heldOn: LocalDate, n: number, calendar: Calendar): Worked {
  const steps: Step[] = [{ date: heldOn, counted: false, why: 'day of the meeting, excluded' }];
  let due = heldOn;
  for (let counted = 0; counted < n;) {
    due = addDays(due, -1);
    const { kind, why } = dayKind(calendar, due);
    if (kind === 'working day') {
      counted += 1;
      steps.push({ date: due, counted: true, n: counted, why: `working day ${counted}` });
    } else {
      steps.push({ date: due, counted: false, why });
    }
  }
  const days = n === 1 ? '1 working day' : `${n} working days`;
  const explanation = `${days} before the meeting on ${dateInWords(heldOn)}, counted back: ${dateInWords(due)}.`;
  return { due, steps, explanation };
}
