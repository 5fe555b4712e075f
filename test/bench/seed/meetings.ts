import type { LocalDate } from '#rules';
import type { Row } from './copy.js';
import { COMMITTEES, committeeId, councilId, councilOf, KIND } from './directory.js';
import { idOf } from './random.js';
import { meetingDays, MEETINGS } from './meeting-days.js';
import type { SeededRecord } from './record.js';

/** The meeting at which a record was made, by its number among all. */
export const meetingOf = ({ committee, madeOn }: SeededRecord, today: LocalDate): number =>
  committee * MEETINGS + meetingDays(today).indexOf(madeOn);

/** A meeting of each committee on each day, with one item and one minuted resolution. */
export function meetingRows(today: LocalDate) {
  const meetings: Row[] = [];
  const items: Row[] = [];
  const resolutions: Row[] = [];
  for (let committee = 0; committee < COMMITTEES; committee += 1) {
    for (const [index, heldOn] of meetingDays(today).entries()) {
      const n = committee * MEETINGS + index;
      const where = [councilId(councilOf(committee)), committeeId(committee)];
      const meeting = idOf(KIND.meeting, n);
      const item = idOf(KIND.item, n);
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
