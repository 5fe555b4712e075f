import { count, englandAndWales, refuse, type Counted } from '#rules';
import type { DeadlineQuestion } from './deadline-question.js';

/** The answer with its working. Refuses a count that leaves the years whose bank holidays are known. */
export function workOut({ rule, n, date }: DeadlineQuestion): Counted {
  try {
    return count({ rule, n, start: date, calendar: englandAndWales });
  } catch (outside) {
    if (!(outside instanceof RangeError)) throw outside;
    return refuse('field-wrong', `This cannot be counted: ${outside.message}`, 'date');
  }
}
