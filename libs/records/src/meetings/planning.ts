import { may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Committee } from '../committees/index.js';
import { begin } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

export interface MeetingPlan {
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  /** What it sits as, when that is not what the committee always is; null for itself. */
  readonly constitutedAs?: string | null;
}

/** Who plans meetings of which committee, at which instant. */
export interface Planner {
  readonly committee: Committee;
  readonly actor: Actor;
  readonly now: string;
}

/**
 * The committee whose meeting is planned, locked, so that of two plans for one day the second is refused in words.
 * Refuses who may not plan its meetings.
 */
export async function committeeToPlan(tx: Tx, actor: Actor, id: string): Promise<Committee> {
  const lock = { mode: 'pessimistic_write' } as const;
  const committee = await tx.findOne(Committee, { where: { id }, lock });
  if (committee === null) refuse('not-found', 'There is no such committee.');
  if (!may(actor, 'plan meeting', { councilId: committee.councilId, committeeId: id })) {
    refuse('not-permitted', 'You do not have the role that may plan a meeting.');
  }
  return committee;
}

/** Plans one meeting of a locked committee and returns its id. Refuses a second meeting of the committee on one day. */
export async function planMeeting(
  tx: Tx,
  { committee, actor, now }: Planner,
  plan: Omit<MeetingPlan, 'committeeId'>,
): Promise<string> {
  await refuseSecondMeeting(tx, committee.id, plan.heldOn);
  const id = newId();
  await begin(tx, {
    kind: 'meeting',
    id,
    actor,
    now,
    event: 'meeting.planned',
    facts: { on: plan.heldOn },
    columns: {
      council_id: committee.councilId,
      committee_id: committee.id,
      held_on: plan.heldOn,
      starts_at: plan.startsAt,
      venue: plan.venue,
      constituted_as:
        plan.constitutedAs === undefined ? committee.constitutedAs : plan.constitutedAs,
    },
  });
  return id;
}

async function refuseSecondMeeting(tx: Tx, committeeId: string, heldOn: LocalDate): Promise<void> {
  const [other] = await tx.query<unknown[]>(
    'SELECT 1 FROM meetings WHERE committee_id = $1 AND held_on = $2',
    [committeeId, heldOn],
  );
  if (other !== undefined) {
    refuse(
      'already-done',
      'The committee meets on that day already: choose another date.',
      'heldOn',
    );
  }
}
