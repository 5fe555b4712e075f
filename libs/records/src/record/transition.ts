import {
  decide,
  LIFECYCLES,
  Refused,
  refuse,
  type Actor,
  type Calendar,
  type Facts,
  type LocalDate,
  type Machine,
  type SubjectKind,
} from '#rules';
import { councilCalendar, keepClocks, todayInLondon, type ClockOrder } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';
import { failpoint } from './failpoint.js';
import { appendHistory } from './history.js';
import { lockRow, type LockedRow } from './locked-row.js';
import { appendOutbox } from './outbox.js';
import { SUBJECTS, type CommandOf, type StateOf } from './subjects.js';

/** What the service brings once the row is locked: the facts to judge, further columns to set, and the clock it orders. */
export interface Prepared {
  readonly facts: Facts;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly clock?: ClockOrder;
  /** Ids the letters will need, beside the subject's own. */
  readonly payload?: Readonly<Record<string, string | number | null>>;
}

/** What a service may look things up with, inside the transaction, once the row is locked. */
export interface Preparing {
  readonly tx: Tx;
  readonly today: LocalDate;
  /** The council's calendar; read once however often it is asked for. */
  readonly calendar: () => Promise<Calendar>;
}

export interface Move<Kind extends SubjectKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly actor: Actor;
  readonly command: CommandOf<Kind>;
  /** The instant it happens, from the time source. */
  readonly now: string;
  /** The version the person saw; a different one is refused. Left out by work that has no page behind it. */
  readonly version?: number | undefined;
  readonly prepare: (row: LockedRow<Kind>, preparing: Preparing) => Promise<Prepared> | Prepared;
}

export interface Moved<Kind extends SubjectKind> {
  readonly id: string;
  readonly from: StateOf<Kind>;
  readonly state: StateOf<Kind>;
  readonly version: number;
  readonly sentence: string;
  readonly row: LockedRow<Kind>;
}

/**
 * THE seam: the only thing that changes a state. In the caller's transaction it locks the row, decides, saves with
 * a guarded UPDATE, keeps the clocks, and appends history and outbox. Nothing in it touches the network.
 * @throws Refused with every reason when the rules say no, or the row moved on since the person saw it
 */
export async function transition<Kind extends SubjectKind>(
  tx: Tx,
  move: Move<Kind>,
): Promise<Moved<Kind>> {
  const row = await lockRow(tx, move.kind, move.id);
  const today = todayInLondon(move.now);
  const { councilId } = row.place;
  let found: Promise<Calendar> | null = null;
  const calendar = () => (found ??= councilCalendar(tx, councilId));
  const prepared = await move.prepare(row, { tx, today, calendar });
  const { facts } = prepared;
  const machine: Machine<StateOf<Kind>, CommandOf<Kind>> = machineOf(move.kind);
  const verdict = decide(machine, row, { actor: move.actor, command: move.command, facts, today });
  if (!verdict.allowed) throw new Refused(verdict.refusals);
  if (move.version !== undefined && move.version !== row.version) {
    refuse(
      'stale-version',
      `This changed while you were looking at it: it is now ${machine.states[row.state].is}.`,
    );
  }
  await failpoint('transition: decided');
  const version = await save(tx, row, { to: verdict.to, set: prepared.set ?? {} });
  await failpoint('transition: saved');
  const { clock: effect, event } = verdict.transition;
  if (effect !== 'none') {
    const keeping = { effect, order: prepared.clock, today, calendar: await calendar() };
    await keepClocks(tx, {
      ...keeping,
      subject: { place: row.place, kind: move.kind, id: row.id },
    });
  }
  await failpoint('transition: clocks kept');
  const subject = { councilId, subjectKind: move.kind, subjectId: row.id, event, at: move.now };
  const sentence = await appendHistory(tx, {
    ...subject,
    version,
    actor: move.actor,
    facts,
    previousHash: row.head,
  });
  await failpoint('transition: history written');
  await appendOutbox(tx, {
    ...subject,
    payload: { version, actor: move.actor.id, ...prepared.payload },
  });
  await failpoint('transition: outbox written');
  return { id: row.id, from: row.state, state: verdict.to, version, sentence, row };
}

/** UPDATE guarded by version and state; exactly one row or nothing. */
async function save<Kind extends SubjectKind>(
  tx: Tx,
  row: LockedRow<Kind>,
  change: { readonly to: StateOf<Kind>; readonly set: Readonly<Record<string, unknown>> },
): Promise<number> {
  const { table, remembersPrevious } = SUBJECTS[row.kind];
  const previous = remembersPrevious
    ? { previous_state: change.to === 'paused' ? row.state : null }
    : {};
  const columns = Object.entries({ ...change.set, ...previous });
  const assignments = columns.map(([column], index) => `, ${column} = $${index + 5}`).join('');
  const [rows] = await tx.query<[{ version: number }[], number]>(
    `UPDATE ${table} SET version = version + 1, state = $4${assignments}
     WHERE id = $1 AND version = $2 AND state = $3 RETURNING version`,
    [row.id, row.version, row.state, change.to, ...columns.map(([, value]) => value)],
  );
  const saved = rows[0];
  if (saved === undefined)
    refuse('stale-version', 'This changed while it was being saved: look again.');
  return saved.version;
}

function machineOf<Kind extends SubjectKind>(kind: Kind): Machine<StateOf<Kind>, CommandOf<Kind>> {
  return LIFECYCLES[kind] as unknown as Machine<StateOf<Kind>, CommandOf<Kind>>;
}
