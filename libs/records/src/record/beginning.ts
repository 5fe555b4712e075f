import { LIFECYCLES, type Actor, type EventName, type Facts, type SubjectKind } from '#rules';
import type { Tx } from '../transaction/index.js';
import { appendHistory, BEGINNING } from './history.js';
import { SUBJECTS } from './subjects.js';

/** A new stateful row: its columns but for id, state and version, and the event its history begins with. */
export interface Beginning {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly actor: Actor;
  readonly now: string;
  readonly columns: Readonly<Record<string, unknown>> & { readonly council_id: string };
  /** How it stands as it is entered, for what did not begin here; its lifecycle's beginning when left out. */
  readonly state?: string;
  readonly event: EventName;
  readonly facts: Facts;
}

/** Writes a new row in its lifecycle's first state or as it was entered, version 1, with the first entry of its history. */
export async function begin(tx: Tx, beginning: Beginning): Promise<void> {
  const { table } = SUBJECTS[beginning.kind];
  const columns = Object.entries({
    id: beginning.id,
    ...beginning.columns,
    state: beginning.state ?? LIFECYCLES[beginning.kind].initial,
    version: 1,
  });
  await tx.query(
    `INSERT INTO ${table} (${columns.map(([name]) => name).join(', ')})
     VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    columns.map(([, value]) => value),
  );
  await appendHistory(tx, {
    councilId: beginning.columns.council_id,
    subjectKind: beginning.kind,
    subjectId: beginning.id,
    version: 1,
    at: beginning.now,
    actor: beginning.actor,
    event: beginning.event,
    facts: beginning.facts,
    previousHash: BEGINNING,
  });
}
