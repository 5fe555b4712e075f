import { refuse, type SubjectKind } from '#rules';
import type { Tx } from '../transaction/index.js';
import { ENTRY_COLUMNS, entryOf, type Entry } from './history.js';
import type { LockedRow } from './locked-row.js';
import type { OutboxMessage } from './outbox.js';
import { SUBJECTS, type StateOf } from './subjects.js';

/** What a transition writes of its own: the row's new state and columns, what history tells, and the message. */
export interface Written<Kind extends SubjectKind> {
  readonly to: StateOf<Kind>;
  readonly set: Readonly<Record<string, unknown>>;
  readonly entry: Entry;
  readonly payload: OutboxMessage['payload'];
}

/**
 * Saves a locked row in its new state, guarded by version and state, with the entry of its history and the message of
 * the outbox: one statement, exactly one row of each or nothing. Returns the sentence history tells.
 */
export async function writeMoved<Kind extends SubjectKind>(
  tx: Tx,
  row: LockedRow<Kind>,
  written: Written<Kind>,
): Promise<string> {
  const { table, remembersPrevious } = SUBJECTS[row.kind];
  const previous = remembersPrevious
    ? { previous_state: written.to === 'paused' ? pausedFrom(row) : null }
    : {};
  const columns = Object.entries({ ...written.set, ...previous });
  const { sentence, values } = entryOf(written.entry);
  const guard = [row.id, row.version, row.state, written.to, JSON.stringify(written.payload)];
  const sign = (from: number) => (_: unknown, index: number) => `$${from + index}`;
  const told = Object.entries(ENTRY_COLUMNS);
  const signs = told.map(sign(guard.length + 1));
  const first = guard.length + told.length + 1;
  const assignments = columns.map(([name], index) => `, ${name} = $${first + index}`).join('');
  const [saved] = await tx.query<{ version: number }[]>(
    `WITH saved AS (
       UPDATE ${table} SET version = version + 1, state = $4${assignments}
       WHERE id = $1 AND version = $2 AND state = $3 RETURNING version),
     told AS (
       INSERT INTO history (${told.map(([name]) => name).join(', ')})
       SELECT ${told.map(([, type], index) => `${signs[index]}::${type}`).join(', ')} FROM saved
       RETURNING council_id, event, subject_kind, subject_id, at)
     INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
     SELECT council_id, event, subject_kind, subject_id, $5::jsonb, at FROM told
     RETURNING id`,
    [...guard, ...values, ...columns.map(([, value]) => value)],
  );
  if (saved === undefined) {
    refuse('stale-version', 'This changed while it was being saved: look again.');
  }
  return sentence;
}

/** What a paused row goes back to: one that was paused before, and stays so, to what it was paused from. */
function pausedFrom<Kind extends SubjectKind>(row: LockedRow<Kind>): StateOf<Kind> | null {
  return row.state === 'paused' ? row.previous : row.state;
}
