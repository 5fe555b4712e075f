export { ATTENDANCE_REQUEST } from './attendance-request-machine.js';
export type {
  AttendanceRequestCommand,
  AttendanceRequestState,
} from './attendance-request-machine.js';
export {
  ASKED_TO_ATTEND,
  DUTY_TO_ATTEND,
  lawOfAttendance,
  REASONABLE_NOTICE,
  reasonableNotice,
} from './reasonable-notice.js';
export type { AskedToAttend } from './reasonable-notice.js';
