import { addDays, dateInWords, dayKind } from '../calendar/index.js';
import type { Asked, Step, Worked } from './counted.js';
import { quantity } from './quantity.js';

/**
 * The last day to publish so that `n` clear days lie between publication and the meeting.
 * Counts Mondays to Fridays that are neither bank holidays nor closures of the calendar; neither end counts,
 * and publication itself is put on a working day. 5 before Tue 18 Jun 2019 is Mon 10 Jun 2019.
 * @throws RangeError beyond the years of the calendar
 */
export function clearDays({ n, start, calendar }: Asked): Worked {
  const steps: Step[] = [{ date: start, counted: false, why: 'day of the meeting, excluded' }];
  let counted = 0;
  for (let date = addDays(start, -1); ; date = addDays(date, -1)) {
    const { kind, why } = dayKind(calendar, date);
    if (kind !== 'working day') {
      steps.push({ date, counted: false, why });
    } else if (counted < n) {
      counted += 1;
      steps.push({ date, counted: true, n: counted, why: `clear day ${counted}` });
    } else {
      steps.push({ date, counted: false, why: 'day of publication, excluded' });
      return {
        due: date,
        steps,
        explanation: `${quantity(n, 'clear days')} before the meeting on ${dateInWords(start)}, counting working days and neither end: publish by ${dateInWords(date)}.`,
      };
    }
  }
}
