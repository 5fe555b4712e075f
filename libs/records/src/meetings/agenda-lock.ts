import { may, refuse, type Action, type LocalDate, type MeetingState } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting whose agenda is being changed, locked until the transaction ends. */
export interface LockedAgenda {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
  readonly heldOn: LocalDate;
}

/** Before the agenda is public it can be changed freely. */
export const OPEN_AGENDA: readonly MeetingState[] = ['planned', 'convened'];
/** An urgent item can still be taken after that, until the meeting has ended. */
export const BEFORE_THE_END: readonly MeetingState[] = [
  ...OPEN_AGENDA,
  'agenda published',
  'supplemented',
  'in session',
  'adjourned',
];

/** Locks a meeting to change its agenda. Refuses who may not, and a meeting in any other state than these. */
export async function lockAgenda(
  tx: Tx,
  act: Act,
  allowed: { readonly action: Action; readonly states: readonly MeetingState[] },
): Promise<LockedAgenda> {
  const [meeting] = await tx.query<(LockedAgenda & { readonly version: number })[]>(
    `SELECT id, version, council_id AS "councilId", committee_id AS "committeeId", state, held_on AS "heldOn"
     FROM meetings WHERE id = $1 FOR UPDATE`,
    [act.id],
  );
  if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
  if (!may(act.actor, allowed.action, meeting)) {
    refuse('not-permitted', 'You do not have the role that may change this agenda.');
  }
  if (!allowed.states.includes(meeting.state)) {
    refuse(
      'state-moved-on',
      `The meeting is ${meeting.state}: its agenda can no longer be changed.`,
    );
  }
  if (act.version !== undefined && act.version !== meeting.version) {
    refuse('stale-version', 'The agenda changed while you were looking at it: look again.');
  }
  return meeting;
}

/** An item as it stands on the agenda. */
export interface LockedItem {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: 'standing' | 'ordinary' | 'urgent' | 'outstanding responses';
  readonly version: number;
  /** Whether it went out with the agenda or a supplement. */
  readonly isPublished: boolean;
}

/** One item of a locked agenda. Refuses with `not-found` what is not on it, or was taken off. */
export async function itemOn(tx: Tx, meetingId: string, itemId: string): Promise<LockedItem> {
  const [item] = await tx.query<LockedItem[]>(
    `SELECT i.id, i.number, i.title, i.kind, i.version,
       EXISTS (SELECT 1 FROM publications p WHERE p.meeting_id = i.meeting_id
         AND p.papers -> 'items' @> jsonb_build_array(jsonb_build_object('id', i.id))) AS "isPublished"
     FROM agenda_items i WHERE i.meeting_id = $1 AND i.id::text = $2 AND i.removed_on IS NULL`,
    [meetingId, itemId],
  );
  return item ?? refuse('not-found', 'There is no such item on the agenda.');
}

/** Refuses to change an item the public has: only an urgent one that waits for its supplement is still open. */
export function refusePublished(agenda: LockedAgenda, item: LockedItem): void {
  if (OPEN_AGENDA.includes(agenda.state)) return;
  if (item.kind === 'urgent' && !item.isPublished) return;
  refuse(
    'state-moved-on',
    `The meeting is ${agenda.state}: an item the public has stays as it was published. Withdraw it, or publish a supplement.`,
  );
}
