export { ATTENDANCE_REQUEST } from './attendance-request-machine.js';
export type {
  AttendanceRequestCommand,
  AttendanceRequestState,
} from './attendance-request-machine.js';
export { DUTY_TO_ATTEND, lawOfAttendance, reasonableNotice } from './reasonable-notice.js';
export type { AskedToAttend } from './reasonable-notice.js';
