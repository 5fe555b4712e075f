import { refuse, type SubjectKind } from '#rules';
import { writeParts, type Part, type Tx } from '../transaction/index.js';
import { ENTRY_COLUMNS, entryOf, type Entry } from './history.js';
import { answerKept, DoneBefore, type Request } from './idempotency.js';
import { failpoint } from './failpoint.js';
import type { LockedRow } from './locked-row.js';
import type { OutboxMessage } from './outbox.js';
import { SUBJECTS, type StateOf } from './subjects.js';

/** What a transition writes: the row's new state and columns, what history tells, the message, its clocks, and its answer. */
export interface Written<Kind extends SubjectKind> {
  readonly to: StateOf<Kind>;
  readonly set: Readonly<Record<string, unknown>>;
  readonly entry: Entry;
  readonly payload: OutboxMessage['payload'];
  readonly clocks: readonly Part[];
  readonly request: Request | undefined;
}

/**
 * Saves a locked row in its new state, guarded by version and state, with the entry of its history, the message of the
 * outbox, its clocks and the answer to its key: one statement, all of it or nothing. Returns the sentence history tells.
 * @throws DoneBefore when the key has an answer already
 */
export async function writeMoved<Kind extends SubjectKind>(
  tx: Tx,
  row: LockedRow<Kind>,
  written: Written<Kind>,
): Promise<string> {
  const { entry, to: state, request } = written;
  const { sentence, values } = entryOf(entry);
  const answer = { id: row.id, state, version: entry.version, sentence };
  const kept = request === undefined ? [] : [answerKept(request, answer)];
  const [done] = await writeParts<{ saved: number; kept: number }>(
    tx,
    [savedRow(row, written), toldEntry(values), sentMessage(written), ...written.clocks, ...kept],
    `SELECT (SELECT count(*)::int FROM sent) AS saved, ${kept.length === 0 ? '1' : '(SELECT count(*)::int FROM kept)'} AS kept`,
  );
  if (done?.saved !== 1) {
    refuse('stale-version', 'This changed while it was being saved: look again.');
  }
  if (done.kept !== 1) throw new DoneBefore();
  if (request !== undefined) await failpoint('once: answer kept');
  return sentence;
}

function savedRow<Kind extends SubjectKind>(row: LockedRow<Kind>, written: Written<Kind>): Part {
  const { table, remembersPrevious } = SUBJECTS[row.kind];
  const previous = remembersPrevious
    ? { previous_state: written.to === 'paused' ? pausedFrom(row) : null }
    : {};
  const columns = Object.entries({ ...written.set, ...previous });
  return (bind) => `
    saved AS (
      UPDATE ${table} SET version = version + 1, state = ${bind(written.to)}
        ${columns.map(([name, value]) => `, ${name} = ${bind(value)}`).join('')}
      WHERE id = ${bind(row.id)} AND version = ${bind(row.version)} AND state = ${bind(row.state)} RETURNING version)`;
}

const toldEntry =
  (values: readonly unknown[]): Part =>
  (bind) => `
    told AS (
      INSERT INTO history (${Object.keys(ENTRY_COLUMNS).join(', ')})
      SELECT ${Object.values(ENTRY_COLUMNS)
        .map((type, index) => `${bind(values[index])}::${type}`)
        .join(', ')} FROM saved
      RETURNING council_id, event, subject_kind, subject_id, at)`;

const sentMessage =
  <Kind extends SubjectKind>({ payload }: Written<Kind>): Part =>
  (bind) => `
    sent AS (
      INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
      SELECT council_id, event, subject_kind, subject_id, ${bind(JSON.stringify(payload))}::jsonb, at FROM told
      RETURNING id)`;

/** What a paused row goes back to: one that was paused before, and stays so, to what it was paused from. */
function pausedFrom<Kind extends SubjectKind>(row: LockedRow<Kind>): StateOf<Kind> | null {
  return row.state === 'paused' ? row.previous : row.state;
}
