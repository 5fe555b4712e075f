import type { Tx } from '../transaction/index.js';

/** A meeting is locked before its letters, and a letter before its addressees: one order everywhere. */
export async function lockMeetingOfLetter(tx: Tx, letterId: string): Promise<void> {
  await tx.query(
    `SELECT m.id FROM meetings m
     WHERE m.id = (SELECT t.meeting_id FROM authority_letters t WHERE t.id::text = $1) FOR UPDATE`,
    [letterId],
  );
}

/** The same for an addressee `t`, by the meeting that made it. */
export const MEETING_OF_ADDRESSEE = `SELECT m.id FROM meetings m
  WHERE m.id = (SELECT s.meeting_id FROM recommendations r JOIN resolutions s ON s.id = r.resolution_id
    WHERE r.id = t.recommendation_id) FOR UPDATE`;
