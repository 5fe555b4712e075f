import { may, refuse, type LocalDate, type MeetingState } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { DeclaredWhen } from './declaration.js';

/** A meeting at which an interest is declared, locked until the transaction ends. */
export interface MeetingDeclaredAt {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
  readonly heldOn: LocalDate;
  /** The item being taken; null before the first and between two. */
  readonly openItemId: string | null;
}

/** A member declares from the day a meeting is planned until it ends. */
const OPEN_TO_MEMBERS: readonly MeetingState[] = [
  'planned',
  'convened',
  'agenda published',
  'supplemented',
  'in session',
  'adjourned',
];
/** What was said and not written down can be written down by the officer until the minutes are with the chair. */
const OPEN_TO_THE_OFFICER: readonly MeetingState[] = [
  ...OPEN_TO_MEMBERS,
  'concluded',
  'minutes drafted',
];

/** Locks a meeting, before anything else of it. Refuses who may not declare here, and a meeting that is over. */
export async function lockToDeclare(
  tx: Tx,
  { actor }: Pick<Act, 'actor'>,
  meetingId: string,
): Promise<MeetingDeclaredAt> {
  const meeting = await lockMeeting(tx, meetingId);
  if (!may(actor, 'declare interest', meeting)) {
    refuse('not-permitted', 'You do not have the role that declares interests here.');
  }
  const open = may(actor, 'run meeting', meeting) ? OPEN_TO_THE_OFFICER : OPEN_TO_MEMBERS;
  if (!open.includes(meeting.state)) {
    refuse(
      'state-moved-on',
      `The meeting is ${meeting.state}: no interest can be declared any more.`,
    );
  }
  return meeting;
}

/** Locks a meeting. Refuses with `not-found` when there is none. */
export async function lockMeeting(tx: Tx, meetingId: string): Promise<MeetingDeclaredAt> {
  await tx.query('SELECT 1 FROM meetings WHERE id::text = $1 FOR UPDATE', [meetingId]);
  const [meeting] = await tx.query<MeetingDeclaredAt[]>(
    `SELECT m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", m.state, m.held_on AS "heldOn",
       (SELECT s.agenda_item_id FROM item_spells s WHERE s.meeting_id = m.id AND s.ended_at IS NULL) AS "openItemId"
     FROM meetings m WHERE m.id::text = $1`,
    [meetingId],
  );
  return meeting ?? refuse('not-found', 'There is no such meeting.');
}

/** When an interest is declared, by how far the meeting has come. */
export function whenDeclared(
  { state, openItemId }: MeetingDeclaredAt,
  itemId: string | null,
): DeclaredWhen {
  if (state !== 'in session' && state !== 'adjourned') {
    return state === 'concluded' || state === 'minutes drafted' ? 'at the start' : 'before';
  }
  return openItemId !== null && openItemId === itemId ? 'during' : 'at the start';
}
