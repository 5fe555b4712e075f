export {
  CONSTITUTIONS,
  ITEM_PURPOSES,
  SEATS,
  TIMETABLE_STEPS,
  type ItemPurpose,
  type Seat,
  type TimetableStepKind,
} from './committee-words.js';
export { MINUTE_PARTS, MINUTED_BY, type MinutedBy, type MinuteParts } from './minute-form.js';
export {
  furtherMinute,
  isNumberedByDate,
  letterOf,
  minutePatternFault,
  minuteReference,
  type NumberedMinute,
} from './minute-pattern.js';
export { MINUTE_PERIODS, minutePeriodOf, type MinutePeriod } from './minute-period.js';
