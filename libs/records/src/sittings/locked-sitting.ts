import { may, refuse, type Action, type ExemptionKind, type MeetingState } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting that is being clerked, locked until the transaction ends. */
export interface LockedSitting {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
}

/** An item of it. `kept` says why it is not for publication as a whole, whether it or the report before the committee. */
export interface SittingItem {
  readonly id: string;
  readonly number: number;
  /** Its public title. */
  readonly title: string;
  readonly kept: ExemptionKind | null;
  /** Whether its own title and summary are kept, so that nothing said on it is public. */
  readonly isWhollyKept: boolean;
  /** Whether the public is excluded during it. */
  readonly isCovered: boolean;
}

/** Locks a meeting to clerk it, before anything else of it. Refuses who may not, and a meeting in any other state than these. */
export async function lockSitting(
  tx: Tx,
  { actor, id, version }: Act,
  allowed: { readonly action: Action; readonly states: readonly MeetingState[] },
): Promise<LockedSitting> {
  const [meeting] = await tx.query<(LockedSitting & { readonly version: number })[]>(
    `SELECT id, version, council_id AS "councilId", committee_id AS "committeeId", state
     FROM meetings WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
  if (!may(actor, allowed.action, meeting)) {
    refuse('not-permitted', 'You do not have the role that may run this meeting.');
  }
  if (!allowed.states.includes(meeting.state)) {
    refuse('state-moved-on', `The meeting is ${meeting.state}, so this cannot be done now.`);
  }
  if (version !== undefined && version !== meeting.version) {
    refuse('stale-version', 'The meeting moved on while you were looking at it: look again.');
  }
  return meeting;
}

/** One item of a locked meeting, with what keeps it from the public. Refuses with `not-found` what is not on its agenda. */
export async function sittingItem(tx: Tx, meetingId: string, itemId: string): Promise<SittingItem> {
  const [item] = await tx.query<SittingItem[]>(
    `SELECT i.id, i.number, i.title,
       (SELECT e.kind FROM exemptions e
        WHERE e.lifted_on IS NULL AND e.subject_id IN (i.id, i.report_id)
        ORDER BY e.kind = 'confidential' DESC LIMIT 1) AS kept,
       EXISTS (SELECT FROM exemptions e WHERE e.lifted_on IS NULL AND e.subject_id = i.id) AS "isWhollyKept",
       EXISTS (SELECT FROM excluded_items x JOIN exclusions o ON o.id = x.exclusion_id
         WHERE x.agenda_item_id = i.id AND o.ended_at IS NULL) AS "isCovered"
     FROM agenda_items i WHERE i.meeting_id = $1 AND i.id::text = $2 AND i.removed_on IS NULL`,
    [meetingId, itemId],
  );
  return item ?? refuse('not-found', 'There is no such item on the agenda.');
}
