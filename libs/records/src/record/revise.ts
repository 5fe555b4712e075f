import type { Actor, EventName, Facts, SubjectKind } from '#rules';
import type { Tx } from '../transaction/index.js';
import { appendHistory } from './history.js';
import { lockRow } from './locked-row.js';
import { SUBJECTS } from './subjects.js';

/** A stateful row that is corrected without moving: its new columns, and the event its history tells. */
export interface Revision {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly actor: Actor;
  readonly now: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly event: EventName;
  readonly facts: Facts;
}

/**
 * Corrects columns of a stateful row, which stays in its state: one version more and one entry of its history, in the
 * caller's transaction. Tells nobody.
 * @throws Refused with `not-found` when there is no such row
 */
export async function revise(tx: Tx, revision: Revision): Promise<void> {
  const row = await lockRow(tx, revision.kind, { id: revision.id });
  const columns = Object.entries(revision.columns);
  const assignments = columns.map(([name], index) => `, ${name} = $${index + 2}`).join('');
  await tx.query(
    `UPDATE ${SUBJECTS[revision.kind].table} SET version = version + 1${assignments} WHERE id = $1`,
    [row.id, ...columns.map(([, value]) => value)],
  );
  await appendHistory(tx, {
    councilId: row.place.councilId,
    subjectKind: revision.kind,
    subjectId: row.id,
    version: row.version + 1,
    at: revision.now,
    actor: revision.actor,
    event: revision.event,
    facts: revision.facts,
    previousHash: row.head,
  });
}
