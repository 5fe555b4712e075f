import { lawOfAttendance } from '#rules';
import { noticeAbout } from '../notice.js';
import { attendanceNotOwed } from '../still-true.js';

/** To the authority: the committee asks it to come to a meeting, and to say who will. */
export const attendanceAsked = noticeAbout('attendance request', {
  name: 'attendance-asked',
  triggers: [{ event: 'attendance-request.asked', to: ['contact', 'signatory'] }],
  ladder: 'attendance',
  notNeeded: ({ case: found }) => attendanceNotOwed(found),
  words: ({ case: found }) => ({ law: lawOfAttendance(found).text }),
});
