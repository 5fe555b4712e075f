export {
  CONSTITUTIONS,
  ITEM_PURPOSES,
  SEATS,
  TIMETABLE_STEPS,
  type ItemPurpose,
  type Seat,
  type TimetableStepKind,
} from './committee-words.js';
export { isNumberedByYear, minutePatternFault, minuteReference } from './minute-pattern.js';
