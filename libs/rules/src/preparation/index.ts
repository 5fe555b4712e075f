export { keyDecisionNotice } from './key-decision-notice.js';
export {
  meetingDays,
  PLACES_IN_MONTH,
  WEEKDAYS,
  type MeetingPattern,
  type PlaceInMonth,
} from './meeting-days.js';
export { preElectionCaution, preElectionPeriod, type PreElectionPeriod } from './pre-election.js';
export { courseOf, type Course, type RunningTime } from './running-times.js';
export { workingDaysBefore } from './working-days-before.js';
