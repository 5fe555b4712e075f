import type { ItemView, MeetingView } from '#records/meetings';
import type { Row } from '../transitions/row.js';
import type { MotionDesk } from './motion-desk.js';
import type { MotionSubject } from './motion.subject.js';

/** That a meeting in session takes another item than the one whose motions are dealt with, or none; null when it takes it. It stops nobody. */
export function takenElsewhere(
  { state, items }: Pick<MeetingView, 'state' | 'items'>,
  { number, course }: Pick<ItemView, 'number' | 'course'>,
): string | null {
  if (state !== 'in session' || course === 'being taken') return null;
  const taken = items.find((one) => one.course === 'being taken');
  const now =
    taken === undefined ? 'No item is being taken.' : `Item ${taken.number} is being taken.`;
  return `${now} Take item ${number} first, or go on if the committee deals with it now all the same.`;
}

/** The same row, with that warning on the page that asks. */
export function warnedElsewhere(
  row: Row<MotionSubject, MotionDesk>,
): Row<MotionSubject, MotionDesk> {
  const asks = (subject: MotionSubject) => {
    const asking = row.asks(subject);
    const warning = asking.warning ?? takenElsewhere(subject.meeting, subject.item);
    return warning === null ? asking : { ...asking, warning };
  };
  return { ...row, asks, at: (desk) => ({ ...row.at(desk), asks }) };
}
