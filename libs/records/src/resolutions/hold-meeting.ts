import { refuse } from '#rules';
import { textOf, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/**
 * Locks the meeting a motion is before, before the motion itself: until the transaction ends nobody comes or goes, so that
 * a count is checked against those who were in the room.
 */
export async function holdMeetingOf(tx: Tx, resolutionId: string): Promise<void> {
  await tx.query(
    'SELECT 1 FROM meetings WHERE id = (SELECT meeting_id FROM resolutions WHERE id = $1) FOR UPDATE',
    [resolutionId],
  );
}

/** Where a motion stands: its meeting and the item it was moved on, by id. */
interface MotionAt {
  readonly meetingId: string;
  readonly itemId: string;
}

/** Where a motion stands. Refuses it while its meeting does not sit: nothing is moved or voted on before it starts or after it has ended. */
export async function motionInSession(tx: Tx, row: LockedRow<'resolution'>): Promise<MotionAt> {
  const meetingId = textOf(row, 'meeting_id');
  const [meeting] = await tx.query<{ state: string }[]>(
    'SELECT state FROM meetings WHERE id = $1 FOR SHARE',
    [meetingId],
  );
  if (meeting?.state === 'in session') return { meetingId, itemId: textOf(row, 'agenda_item_id') };
  return refuse(
    'state-moved-on',
    `The meeting is ${meeting?.state ?? 'not there'}: motions are moved and voted on only while it is in session.`,
  );
}
