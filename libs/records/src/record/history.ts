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

/** The columns of an entry, each with its type, in the order of `entryOf(…).values`. */
export const ENTRY_COLUMNS = {
  council_id: 'uuid',
  subject_kind: 'text',
  subject_id: 'uuid',
  version: 'integer',
  at: 'timestamptz',
  actor_kind: 'text',
  actor_id: 'uuid',
  actor_name: 'text',
  event: 'text',
  sentence: 'text',
  facts: 'jsonb',
  previous_hash: 'text',
  hash: 'text',
} as const;

/** An entry with the sentence it tells and its hash. */
export function entryOf(entry: Entry): {
  readonly sentence: string;
  readonly values: readonly unknown[];
} {
  const { councilId, subjectKind, subjectId, version, actor, event, previousHash } = entry;
  const sentence = sentenceOf(event, entry.facts);
  // The instant as the database gives it back, so that the hash can be worked out again.
  const at = new Date(entry.at).toISOString();
  const by = { actorKind: actor.kind, actorId: actor.id, actorName: actor.name };
  const hash = hashOf({ ...entry, ...by, at, sentence });
  const subject = [councilId, subjectKind, subjectId, version, at];
  const told = [event, sentence, JSON.stringify(entry.facts), previousHash, hash];
  return { sentence, values: [...subject, actor.kind, actor.id, actor.name, ...told] };
}

/** Appends one entry to a subject's history, in the transaction that made it true. Returns the sentence it tells. */
export async function appendHistory(tx: Tx, entry: Entry): Promise<string> {
  const { sentence, values } = entryOf(entry);
  await tx.query(
    `INSERT INTO history (${Object.keys(ENTRY_COLUMNS).join(', ')})
     VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
    [...values],
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
