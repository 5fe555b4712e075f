import { addMonths, daysBetween, type Calendar, type LocalDate } from '../calendar/index.js';
import { count, type Counted } from '../counting/index.js';

const MONTHS = 3;

/**
 * By when an ongoing action is looked at again: a quarter after the day it was last looked at, a local date, with its
 * working. The partnership's own rule, no law's. Looked at on 1 Oct 2014 it is 1 Jan 2015.
 */
export function nextLook(lookedOn: LocalDate, calendar: Calendar): Counted {
  const n = daysBetween(lookedOn, addMonths(lookedOn, MONTHS));
  const citation = {
    text: 'Ongoing actions are looked at every quarter',
    verifiedOn: null,
    seen: false,
  };
  return { ...count({ rule: 'DAYS_FROM', n, start: lookedOn, calendar }), citation };
}
