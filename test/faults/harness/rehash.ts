import { hashOf } from '#records/record';
import type { Stage } from './stage.js';

type EntryRow = Parameters<typeof hashOf>[0] & { readonly id: string };

/** Rewrites the sentence of one entry as someone would who has read our source: each later hash is made to fit. */
export async function rehash(stage: Stage, entry: string): Promise<void> {
  await stage.rows(`UPDATE history SET sentence = 'Nothing happened.' WHERE id = $1`, [entry]);
  const rows = await stage.rows<EntryRow>(
    `SELECT h.id, h.council_id AS "councilId", h.subject_kind AS "subjectKind", h.subject_id AS "subjectId",
       h.version, h.at, h.actor_kind AS "actorKind", h.actor_id AS "actorId", h.actor_name AS "actorName",
       h.event, h.sentence, h.facts, h.previous_hash AS "previousHash"
     FROM history h JOIN history e ON e.id = $1 AND e.subject_id = h.subject_id
     WHERE h.version >= e.version ORDER BY h.version`,
    [entry],
  );
  let previousHash = rows[0]?.previousHash ?? '';
  for (const row of rows) {
    const hash = hashOf({ ...row, previousHash });
    await stage.rows('UPDATE history SET previous_hash = $2, hash = $3 WHERE id = $1', [
      row.id,
      previousHash,
      hash,
    ]);
    previousHash = hash;
  }
}
