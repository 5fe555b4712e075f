import type { Actor } from '#rules';
import { AS_ID, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Whose words were corrected by which minute, by whom, at which instant. */
interface Corrected {
  readonly recommendationId: string;
  readonly reference: string;
  readonly minute: string;
  readonly actor: Actor;
  readonly now: string;
}

/** Locks the meeting that made a recommendation: a meeting is locked before its letters, and a letter before its addressees. */
export async function lockMeetingOf(tx: Tx, recommendationId: string): Promise<void> {
  await tx.query(
    `SELECT m.id FROM meetings m
     WHERE m.id = (SELECT s.meeting_id FROM recommendations r JOIN resolutions s ON s.id = r.resolution_id
       WHERE r.id = ${AS_ID('$1')}) FOR UPDATE`,
    [recommendationId],
  );
}

/**
 * Takes every letter with a recommendation back from the chair, approved or not: what the chair read is not what it would
 * say. One that is sent stays as it went; a draft needs nothing. The meeting is locked already.
 */
export async function recallLetters(tx: Tx, corrected: Corrected): Promise<void> {
  const { recommendationId, reference, minute, actor, now } = corrected;
  const letters = await tx.query<{ id: string }[]>(
    `SELECT t.id FROM authority_letters t
     WHERE t.state IN ('with the chair','approved') AND EXISTS (
       SELECT FROM letter_addressees g JOIN addressees a ON a.id = g.addressee_id
       WHERE g.letter_id = t.id AND a.recommendation_id = $1)
     ORDER BY t.id`,
    [recommendationId],
  );
  const reason = `the words of ${reference} were corrected by minute ${minute}`;
  const remark = `The words of ${reference} were corrected by minute ${minute}: the chair has to approve it again.`;
  for (const { id } of letters) {
    await transition(tx, {
      kind: 'letter',
      command: 'recall',
      id,
      actor,
      now,
      prepare: () => ({
        facts: { reason },
        set: { approved_on: null, approved_by: null, approved_how: null, chairs_remark: remark },
      }),
    });
  }
}
