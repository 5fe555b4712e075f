import type { EventName } from '#rules';
import type { Tx } from '../transaction/index.js';

/** What happened, for those who must be told. Ids only: an outbox message never carries the words of a paper. */
export interface OutboxMessage {
  readonly councilId: string;
  readonly event: EventName;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly at: string;
}

/** Puts a message in the outbox, in the transaction that made it true. */
export async function appendOutbox(tx: Tx, message: OutboxMessage): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      message.councilId,
      message.event,
      message.subjectKind,
      message.subjectId,
      JSON.stringify(message.payload),
      message.at,
    ],
  );
}
