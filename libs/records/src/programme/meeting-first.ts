import type { LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Locks the meetings of a topic's committee on a local date: before the topic, as a meeting that ends locks its topics. */
export async function lockMeetingOn(tx: Tx, topicId: string, heldOn: LocalDate): Promise<void> {
  await tx.query(
    `SELECT m.id FROM meetings m JOIN topics t ON t.committee_id = m.committee_id
     WHERE t.id = $1 AND m.held_on = $2 ORDER BY m.id FOR UPDATE OF m`,
    [topicId, heldOn],
  );
}

/** Locks the meeting a topic is placed on, before the topic. */
export async function lockItsMeeting(tx: Tx, topicId: string): Promise<void> {
  await tx.query(
    `SELECT m.id FROM meetings m JOIN topics t ON t.meeting_id = m.id WHERE t.id = $1 FOR UPDATE OF m`,
    [topicId],
  );
}
