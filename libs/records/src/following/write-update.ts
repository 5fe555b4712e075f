import type { LocalDate } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** A report of progress, a rating or a claim, as it is kept: by whom, on which local date, by which minute. */
export interface Update {
  readonly kind: 'report' | 'officer rating' | 'committee rating' | 'completion claim';
  readonly by: string;
  readonly on: LocalDate;
  readonly rating: string | null;
  readonly text: string;
  readonly evidence: string | null;
  readonly resolutionId?: string;
}

/** Keeps one, in the transaction of the move it belongs to. */
export async function writeUpdate(tx: Tx, addresseeId: string, update: Update): Promise<void> {
  await tx.query(
    `INSERT INTO progress_updates (id, addressee_id, kind, rating, wording, evidence, reported_on, reported_by, resolution_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      addresseeId,
      update.kind,
      update.rating,
      update.text,
      update.evidence,
      update.on,
      update.by,
      update.resolutionId ?? null,
    ],
  );
}
