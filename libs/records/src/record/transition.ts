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
import { clockParts, todayInLondon, type ClockOrder } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';
import { failpoint } from './failpoint.js';
import type { Request } from './idempotency.js';
import { lockRow, type LockedRow, type Locking } from './locked-row.js';
import type { CommandOf, StateOf } from './subjects.js';
import { writeMoved } from './write-moved.js';

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
  /** The calendar the council counts by. */
  readonly calendar: () => Calendar;
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
  readonly locking?: Locking;
  readonly prepare: (row: LockedRow<Kind>, preparing: Preparing) => Promise<Prepared> | Prepared;
  /** The keyed request it answers, if it does: the answer is kept in the statement that saves the row. */
  readonly request?: Request | undefined;
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
 * THE seam: the only thing that changes a state. In the caller's transaction it locks the row, decides, and saves with a
 * guarded UPDATE, keeping the clocks and appending history and outbox. Nothing in it touches the network.
 * @throws Refused with every reason when the rules say no, or the row moved on since the person saw it
 */
export async function transition<Kind extends SubjectKind>(
  tx: Tx,
  move: Move<Kind>,
): Promise<Moved<Kind>> {
  const row = await lockRow(tx, move.kind, { id: move.id, ...move.locking });
  const today = todayInLondon(move.now);
  const prepared = await move.prepare(row, { tx, today, calendar: row.calendar });
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
  const { clock: effect, event } = verdict.transition;
  const clocks = await clockParts(tx, {
    effect,
    subject: { place: row.place, kind: move.kind, id: row.id },
    order: prepared.clock,
    today,
    calendar: row.calendar(),
    ladders: row.ladders(),
  });
  await failpoint('transition: clocks kept');
  const version = row.version + 1;
  const subject = { councilId: row.place.councilId, subjectKind: move.kind, subjectId: row.id };
  const by = { actor: move.actor, at: move.now };
  const sentence = await writeMoved(tx, row, {
    to: verdict.to,
    set: prepared.set ?? {},
    entry: { ...subject, ...by, version, event, facts, previousHash: row.head },
    payload: { version, actor: move.actor.id, ...prepared.payload },
    clocks,
    request: move.request,
  });
  await failpoint('transition: written');
  return { id: row.id, from: row.state, state: verdict.to, version, sentence, row };
}

function machineOf<Kind extends SubjectKind>(kind: Kind): Machine<StateOf<Kind>, CommandOf<Kind>> {
  return LIFECYCLES[kind] as unknown as Machine<StateOf<Kind>, CommandOf<Kind>>;
}
