import { LIFECYCLES, type Actor, type EventName, type Facts, type SubjectKind } from '#rules';
import { appendOutbox, revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { ClockMoved, MeetingMoved } from './move-preview.js';

/** Who moved what, when and why. */
export interface Telling {
  readonly actor: Actor;
  /** The instant, from the time source. */
  readonly now: string;
  readonly reason: string;
  readonly councilId: string;
}

/** What was told of one clock's subject, and what else of its row changes. */
export interface ToldOfClock extends Telling {
  readonly event: EventName;
  readonly facts?: Facts;
  readonly columns?: Readonly<Record<string, unknown>>;
}

const isSubjectKind = (kind: string): kind is SubjectKind => Object.hasOwn(LIFECYCLES, kind);

/** A clearance keeps its date in its own row as well. */
const DUE_COLUMN: Partial<Record<SubjectKind, string>> = { clearance: 'due_on' };

/**
 * Tells the history of a moved clock's subject, and puts a message in the outbox where an authority was told the old date
 * of its answer. A clock of which only rungs move tells nothing.
 */
export async function tellMoved(tx: Tx, moved: ClockMoved, telling: ToldOfClock): Promise<void> {
  const { subjectKind, subjectId, ladder, from, to } = moved;
  const { actor, now, reason, councilId, event, facts = {}, columns = {} } = telling;
  if (!isSubjectKind(subjectKind)) return;
  const dueColumn = DUE_COLUMN[subjectKind];
  await revise(tx, {
    kind: subjectKind,
    id: subjectId,
    actor,
    now,
    event,
    columns: { ...columns, ...(dueColumn === undefined ? {} : { [dueColumn]: to }) },
    facts: { reason, currentDue: from, newDue: to, ...facts },
  });
  if (ladder !== 'response') return;
  const payload = { actor: actor.id, from, to, reason };
  await appendOutbox(tx, { councilId, event, subjectKind, subjectId, payload, at: now });
}

/** Tells the history of a meeting that its agenda must be out by another day. One whose agenda is out is left alone. */
export async function tellMeetingMoved(
  tx: Tx,
  { id, from, to, stands }: MeetingMoved,
  { actor, now, reason }: Telling,
): Promise<void> {
  if (stands) return;
  await revise(tx, {
    kind: 'meeting',
    id,
    actor,
    now,
    event: 'last-day.recounted',
    columns: {},
    facts: { reason, currentDue: from, newDue: to },
  });
}
