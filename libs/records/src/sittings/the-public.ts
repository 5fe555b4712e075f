import type { EntityManager } from 'typeorm';
import type { Tx } from '../transaction/index.js';

/** The item taken last, or being taken: while an open exclusion names it, the public is out. */
export const LATEST = `(SELECT s.agenda_item_id FROM item_spells s WHERE s.meeting_id = $1
  ORDER BY s.ended_at IS NULL DESC, s.began_at DESC, s.id DESC LIMIT 1)`;

/** Whether the public is excluded at this moment. One statement. */
export async function isPublicOut(manager: EntityManager, meetingId: string): Promise<boolean> {
  const [row] = await manager.query<{ out: boolean }[]>(
    `SELECT EXISTS (SELECT FROM exclusions o JOIN excluded_items x ON x.exclusion_id = o.id
       WHERE o.meeting_id = $1 AND o.ended_at IS NULL AND x.agenda_item_id = ${LATEST}) AS out`,
    [meetingId],
  );
  return row?.out ?? false;
}

/** Ends what excludes the public at this moment. Returns whether anything did. The meeting is locked. */
export async function endExclusionsInForce(
  tx: Tx,
  meetingId: string,
  now: string,
): Promise<boolean> {
  const [ended] = await tx.query<[unknown[], number]>(
    `UPDATE exclusions o SET ended_at = $2
     WHERE o.meeting_id = $1 AND o.ended_at IS NULL AND EXISTS (SELECT FROM excluded_items x
       WHERE x.exclusion_id = o.id AND x.agenda_item_id = ${LATEST}) RETURNING o.id`,
    [meetingId, now],
  );
  return ended.length > 0;
}

/** Ends every exclusion of a meeting, because it is over. The meeting is locked. */
export async function endExclusions(tx: Tx, meetingId: string, now: string): Promise<void> {
  await tx.query('UPDATE exclusions SET ended_at = $2 WHERE meeting_id = $1 AND ended_at IS NULL', [
    meetingId,
    now,
  ]);
}
