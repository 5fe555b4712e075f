import { createHash } from 'node:crypto';
import { sentenceOf, type Actor, type EventName, type Facts } from '#rules';
import type { Tx } from '../transaction/index.js';

/** The hash before the first entry of a subject. */
export const BEGINNING = '0'.repeat(64);

export interface Entry {
  readonly councilId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
  readonly event: EventName;
  readonly facts: Facts;
  readonly previousHash: string;
}

/**
 * The hash of an entry: SHA-256 over what it says and the hash before it, so that no earlier entry of the same
 * subject can be changed, and none left out, without every later hash being wrong.
 */
export function hashOf(parts: {
  readonly councilId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly event: string;
  readonly sentence: string;
  readonly facts: unknown;
  readonly previousHash: string;
}): string {
  const said = [
    parts.previousHash,
    parts.councilId,
    parts.subjectKind,
    parts.subjectId,
    parts.version,
    parts.at,
    parts.actorKind,
    parts.actorId,
    parts.actorName,
    parts.event,
    parts.sentence,
    canonical(parts.facts),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Appends one entry to a subject's history, in the transaction that made it true. Returns the sentence it tells. */
export async function appendHistory(tx: Tx, entry: Entry): Promise<string> {
  const sentence = sentenceOf(entry.event, entry.facts);
  // The instant as the database gives it back, so that the hash can be worked out again.
  const at = new Date(entry.at).toISOString();
  const hash = hashOf({
    ...entry,
    at,
    sentence,
    actorKind: entry.actor.kind,
    actorId: entry.actor.id,
    actorName: entry.actor.name,
  });
  await tx.query(
    `INSERT INTO history (council_id, subject_kind, subject_id, version, at, actor_kind, actor_id, actor_name,
       event, sentence, facts, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      entry.councilId,
      entry.subjectKind,
      entry.subjectId,
      entry.version,
      at,
      entry.actor.kind,
      entry.actor.id,
      entry.actor.name,
      entry.event,
      sentence,
      JSON.stringify(entry.facts),
      entry.previousHash,
      hash,
    ],
  );
  return sentence;
}

/** JSON with sorted keys at every depth, because the database does not keep the order they were written in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
