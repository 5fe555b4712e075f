import { may, refuse, type Action, type LocalDate, type MeetingState, type Place } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting whose attendance is being recorded, locked until the transaction ends. */
export interface LockedSitting {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
  readonly heldOn: LocalDate;
  readonly quorate: boolean | null;
  readonly version: number;
}

/** Once its agenda is public and until its minutes are drafted. */
export const ATTENDED: readonly MeetingState[] = [
  'agenda published',
  'supplemented',
  'in session',
  'adjourned',
  'concluded',
];
/** Apologies can be sent from the day a meeting is convened until it starts. */
export const TO_COME: readonly MeetingState[] = ['convened', 'agenda published', 'supplemented'];
/** Somebody arrives or leaves while the committee sits; what was forgotten is written down after it. */
export const SAT: readonly MeetingState[] = ['in session', 'adjourned', 'concluded'];

/** Locks a meeting, before anything else of it. Refuses with `not-found` when there is none. */
export async function lockSitting(tx: Tx, meetingId: string): Promise<LockedSitting> {
  const [meeting] = await tx.query<LockedSitting[]>(
    `SELECT id, council_id AS "councilId", committee_id AS "committeeId", state, held_on::text AS "heldOn", quorate, version
     FROM meetings WHERE id = $1 FOR UPDATE`,
    [meetingId],
  );
  return meeting ?? refuse('not-found', 'There is no such meeting.');
}

/** The same, for an act: refuses who may not, a meeting in any other state than these, and one that is not as it was seen. */
export async function lockToRecord(
  tx: Tx,
  { actor, id, version }: Act,
  allowed: { readonly action: Action; readonly states: readonly MeetingState[] },
): Promise<LockedSitting> {
  const meeting = await lockSitting(tx, id);
  const place: Place = { councilId: meeting.councilId, committeeId: meeting.committeeId };
  if (!may(actor, allowed.action, place)) {
    refuse('not-permitted', 'You do not have the role that may record who is at this meeting.');
  }
  refuseUnless(meeting, allowed.states);
  if (version !== undefined && version !== meeting.version) {
    refuse('stale-version', 'The meeting moved on while you were looking at it: look again.');
  }
  return meeting;
}

/** Refuses a meeting that is in none of these states. */
export function refuseUnless({ state }: LockedSitting, states: readonly MeetingState[]): void {
  if (states.includes(state)) return;
  refuse('state-moved-on', `The meeting is ${state}: this cannot be recorded now.`);
}

/** Refuses a correction after the meeting that does not say why. */
export function refuseUnexplained({ state }: LockedSitting, reason: string | null): void {
  if (state !== 'concluded' || reason !== null) return;
  refuse('field-missing', 'The meeting has ended: say why this is recorded late.', 'reason');
}
