export { BANK_HOLIDAYS, BANK_HOLIDAYS_FROM, BANK_HOLIDAYS_TO } from './bank-holidays.js';
export {
  calendarOf,
  withClosures,
  withHolidays,
  type Calendar,
  type OfficeClosure,
  type Holiday,
} from './calendar.js';
export { dateInWords, shortDate, weekdayName } from './date-in-words.js';
export { dayKind, type ClosurePolicy, type DayKind } from './day-kind.js';
export { englandAndWales } from './england-and-wales.js';
export {
  addDays,
  compareDates,
  dateOf,
  daysBetween,
  daysInMonth,
  isLocalDate,
  lastDayOfMonth,
  localDate,
  partsOf,
  weekday,
  type LocalDate,
} from './local-date.js';
export {
  atLondon,
  compareInstants,
  instant,
  isInstant,
  londonDate,
  londonTime,
  type Instant,
} from './london.js';
export { MONTH_NAMES, addMonths, monthAfter } from './months.js';
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './working-days.js';
