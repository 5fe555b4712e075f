import { addDays, dateInWords, dayKind } from '../calendar/index.js';
import type { Asked, Step, Worked } from './counted.js';
import { quantity } from './quantity.js';

/**
 * `n` working days walked forward from a local date, which is day zero.
 * 3 from Thu 2 Apr 2026 is Thu 9 Apr 2026, Easter stepped over.
 * @throws RangeError beyond the years of the calendar
 */
export function workingDaysFrom({ n, start, calendar }: Asked): Worked {
  const steps: Step[] = [{ date: start, counted: false, why: 'day of the event, excluded' }];
  let due = start;
  for (let counted = 0; counted < n;) {
    due = addDays(due, 1);
    const { kind, why } = dayKind(calendar, due);
    if (kind === 'working day') {
      counted += 1;
      steps.push({ date: due, counted: true, n: counted, why: `working day ${counted}` });
    } else {
      steps.push({ date: due, counted: false, why });
    }
  }
  return {
    due,
    steps,
    explanation: `${quantity(n, 'working days')} from ${dateInWords(start)}, that day not counted: ${dateInWords(due)}.`,
  };
}
