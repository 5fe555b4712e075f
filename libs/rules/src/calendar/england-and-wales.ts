import { BANK_HOLIDAYS, BANK_HOLIDAYS_FROM, BANK_HOLIDAYS_TO } from './bank-holidays.js';
import { calendarOf, type Calendar } from './calendar.js';

/** The calendar of England and Wales, 2019-2030, from the checked-in table; no council closures. */
export const englandAndWales: Calendar = calendarOf({
  from: BANK_HOLIDAYS_FROM,
  to: BANK_HOLIDAYS_TO,
  holidays: BANK_HOLIDAYS,
});
