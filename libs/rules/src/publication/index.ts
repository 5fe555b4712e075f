export { accessPeriods } from './access-periods.js';
export type { AccessPeriods } from './access-periods.js';
export type {
  PreparedDocument,
  PreparedExemption,
  PreparedItem,
  PreparedMeeting,
  PreparedReport,
} from './prepared-meeting.js';
export type { Mend, Problem } from './problem.js';
export { problemsOf } from './problems-of.js';
