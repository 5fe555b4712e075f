import type { Actor, EventName, Facts } from '#rules';
import type { Tx } from '../transaction/index.js';
import { appendHistory, BEGINNING } from './history.js';

/** Something that happened to a subject without a lifecycle, such as a committee. */
export interface Telling {
  readonly councilId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly actor: Actor;
  /** The instant it happened, from the time source. */
  readonly now: string;
  readonly event: EventName;
  readonly facts: Facts;
}

/**
 * Appends one entry to the history of a subject without a lifecycle: its version is one more than that of the last
 * entry, from 1. Tells nobody by letter. The caller has locked the subject's row in the same transaction, in a
 * statement before this one. Returns the version and the sentence it tells.
 */
export async function tell(
  tx: Tx,
  telling: Telling,
): Promise<{ readonly version: number; readonly sentence: string }> {
  const { now, ...entry } = telling;
  const [last] = await tx.query<{ version: number; hash: string }[]>(
    `SELECT version, hash FROM history WHERE subject_kind = $1 AND subject_id = $2
     ORDER BY version DESC LIMIT 1`,
    [telling.subjectKind, telling.subjectId],
  );
  const version = (last?.version ?? 0) + 1;
  const previousHash = last?.hash ?? BEGINNING;
  const sentence = await appendHistory(tx, { ...entry, version, at: now, previousHash });
  return { version, sentence };
}
