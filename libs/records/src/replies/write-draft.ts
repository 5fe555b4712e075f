import { readTarget, type DraftAnswer } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** One answer to be written down as it was typed. */
export interface DraftToWrite {
  readonly replyId: string;
  readonly addresseeId: string;
  readonly answer: DraftAnswer;
  readonly by: string;
  /** The instant. */
  readonly now: string;
}

/** Keeps every word of a draft; what is not for publication goes into a row of its own. Returns its version. */
export async function writeDraft(tx: Tx, draft: DraftToWrite): Promise<number> {
  const { replyId, addresseeId, answer, by, now } = draft;
  const target = readTarget(answer.targetRaw);
  const [saved] = await tx.query<{ version: number }[]>(
    `INSERT INTO reply_answers (addressee_id, reply_id, decision, reason, action, owner, target_raw, target_start,
       target_end, target_precision, evidence, saved_by, saved_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
     ON CONFLICT (addressee_id) DO UPDATE SET reply_id = excluded.reply_id, decision = excluded.decision,
       reason = excluded.reason, action = excluded.action, owner = excluded.owner, target_raw = excluded.target_raw,
       target_start = excluded.target_start, target_end = excluded.target_end,
       target_precision = excluded.target_precision, evidence = excluded.evidence,
       saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = reply_answers.version + 1
     RETURNING version`,
    [
      addresseeId,
      replyId,
      answer.decision,
      answer.reason,
      answer.action,
      answer.owner,
      answer.targetRaw,
      target.start,
      target.end,
      target.precision,
      answer.evidence,
      by,
      now,
    ],
  );
  await tx.query('DELETE FROM exempt_reply_texts WHERE addressee_id = $1 AND response_id IS NULL', [
    addresseeId,
  ]);
  if (answer.keptBack !== '' || answer.keptBackReason !== '') {
    await tx.query(
      `INSERT INTO exempt_reply_texts (id, reply_id, addressee_id, wording, reason) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), replyId, addresseeId, answer.keptBack, answer.keptBackReason],
    );
  }
  return saved?.version ?? 1;
}
