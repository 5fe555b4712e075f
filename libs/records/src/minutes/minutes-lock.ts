import { may, refuse, type Action, type LocalDate, type MeetingState } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting whose minutes are being written, locked until the transaction ends. */
export interface LockedMinutes {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly state: MeetingState;
}

/** Locks a meeting to write its minutes. Refuses who may not, and a meeting in any other state. */
export async function lockMinutes(
  tx: Tx,
  { actor, id }: Act,
  allowed: { readonly action: Action; readonly state: MeetingState; readonly otherwise: string },
): Promise<LockedMinutes> {
  const [meeting] = await tx.query<LockedMinutes[]>(
    `SELECT id, council_id AS "councilId", committee_id AS "committeeId", held_on AS "heldOn", state
     FROM meetings WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
  if (!may(actor, allowed.action, meeting)) {
    refuse('not-permitted', 'You do not have the role that writes the minutes of this meeting.');
  }
  if (meeting.state !== allowed.state) refuse('state-moved-on', allowed.otherwise);
  return meeting;
}
