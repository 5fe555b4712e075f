import { addDays, type LocalDate } from '#rules';
import type { Row } from './copy.js';
import { COMMITTEES, committeeId, councilId, councilOf, KIND } from './directory.js';
import { idOf } from './random.js';
import { MEETING_DAYS, meetingNumber } from './rows.js';

/** A meeting of each committee on each day, with one item and one minuted resolution. */
export function meetingRows(today: LocalDate) {
  const meetings: Row[] = [];
  const items: Row[] = [];
  const resolutions: Row[] = [];
  for (let committee = 0; committee < COMMITTEES; committee += 1) {
    for (let daysAgo = 0; daysAgo < MEETING_DAYS; daysAgo += 1) {
      const n = meetingNumber(committee, daysAgo);
      const where = [councilId(councilOf(committee)), committeeId(committee)];
      const meeting = idOf(KIND.meeting, n);
      const item = idOf(KIND.item, n);
      const heldOn = addDays(today, -daysAgo);
      meetings.push([meeting, ...where, heldOn, '18:00', 'County Hall', 'minutes confirmed', 1]);
      items.push([item, meeting, 1, 'What was asked of partners', 'recommend']);
      const said = ['recommend', 'That the following be recommended.', `${n + 1}`];
      resolutions.push([
        idOf(KIND.resolution, n),
        ...where,
        meeting,
        item,
        ...said,
        'confirmed',
        1,
      ]);
    }
  }
  return { meetings, items, resolutions };
}
