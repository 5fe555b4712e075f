import { actsFor, type ActRow } from '../transitions/act-row.js';
import type { AttendanceDesk, AttendanceSubject } from './attendance-desk.js';

/** What an address names before its last segment: nothing, somebody recorded, or somebody with a seat. */
interface Of {
  readonly of: 'meeting' | 'people' | 'members';
}

interface Beside {
  readonly subject: AttendanceSubject;
}

/** One thing that can be recorded of an attendance. */
export type AttendanceAct = ActRow<AttendanceSubject, AttendanceDesk, Beside> & Of;

export const attendanceAct = actsFor<AttendanceSubject, AttendanceDesk, Beside, Of>();

/** Where in the address of an attendance an act is. */
export const addressOf = ({ of, noun }: Pick<AttendanceAct, 'of' | 'noun'>): string =>
  of === 'meeting' ? noun : `${of}/:id/${noun}`;
