import type { EntityManager } from 'typeorm';
import type { Tx } from '../transaction/index.js';

/**
 * The SHA-256 of each piece of evidence for an answer submitted now, by addressee: drafts, and what was given with an
 * answer that came back. One statement.
 */
export async function evidenceOf(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await manager.query<{ id: string; hashes: string[] }[]>(
    `SELECT addressee_id AS id, array_agg(sha256 ORDER BY number, revision) AS hashes FROM evidence
     WHERE addressee_id = ANY($1::uuid[]) AND given_with = 'answer' AND state <> 'refused'
     GROUP BY addressee_id`,
    [addresseeIds],
  );
  return new Map(rows.map(({ id, hashes }) => [id, hashes]));
}

/** What was a draft goes with the answer it was given with. */
export async function giveEvidence(
  tx: Tx,
  given: { readonly addresseeId: string; readonly responseId: string; readonly now: string },
): Promise<void> {
  await tx.query(
    `UPDATE evidence SET response_id = $2, given_at = $3
     WHERE addressee_id = $1 AND given_with = 'answer' AND given_at IS NULL`,
    [given.addresseeId, given.responseId, given.now],
  );
}
