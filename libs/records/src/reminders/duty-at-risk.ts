import { annualDuty, type Actor, type LocalDate } from '#rules';
import { todayInLondon } from '../clocks/index.js';
import { appendOutbox, tell, HELD_STATES } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting that will not be held on its day: cancelled, postponed, or moved to a later one. */
export interface LostMeeting {
  readonly meetingId: string;
  /** The local date it was called for. */
  readonly lostDay: LocalDate;
  readonly actor: Actor;
  /** The instant it is lost, from the time source. */
  readonly now: string;
}

interface Duty {
  readonly id: string;
  readonly councilId: string;
  readonly lastHeld: LocalDate | null;
  readonly planned: readonly LocalDate[];
}

/**
 * Looks again, in the transaction that loses a meeting, at the yearly duty it would have met (Police and Justice Act
 * 2006 s19; SI 2009/942). When no other meeting so constituted is planned in time, the committee's history tells that the
 * duty is at risk and a letter is put in the outbox. The meeting's row is locked by the caller.
 */
export async function recheckDuty(tx: Tx, lost: LostMeeting): Promise<void> {
  const today = todayInLondon(lost.now);
  const duty = await dutyOf(tx, lost.meetingId, today);
  if (duty === null || duty.lastHeld === null) return;
  const { due, isOverdue } = annualDuty({ lastHeld: duty.lastHeld, today });
  const wouldHaveMet = lost.lostDay > duty.lastHeld && (isOverdue || lost.lostDay <= due);
  const isPlanned = duty.planned.some((day) => day <= (isOverdue ? lost.lostDay : due));
  if (!wouldHaveMet || isPlanned) return;
  const { actor, now } = lost;
  const subject = { councilId: duty.councilId, subjectKind: 'committee', subjectId: duty.id };
  const event = 'annual-duty.at-risk';
  await tx.query('SELECT 1 FROM committees WHERE id = $1 FOR UPDATE', [duty.id]);
  const { version } = await tell(tx, { ...subject, actor, now, event, facts: { due } });
  await tx.query('UPDATE committees SET version = $2 WHERE id = $1', [duty.id, version]);
  const payload = { lastHeld: duty.lastHeld, due, lost: lost.lostDay };
  await appendOutbox(tx, { ...subject, event, payload, at: now });
}

/** The duty a meeting would have met; null when it was not called as the crime and disorder committee. */
async function dutyOf(tx: Tx, meetingId: string, today: LocalDate): Promise<Duty | null> {
  const [row] = await tx.query<Duty[]>(
    `SELECT c.id, c.council_id AS "councilId",
       (SELECT max(m.held_on) FROM meetings m
        WHERE m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
          AND m.state IN (${HELD_STATES})) AS "lastHeld",
       coalesce((SELECT jsonb_agg(m.held_on ORDER BY m.held_on) FROM meetings m
        WHERE m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.held_on >= $2
          AND m.state IN ('planned','convened','agenda published','supplemented','in session','adjourned')), '[]') AS planned
     FROM meetings x
     JOIN committees c ON c.id = x.committee_id
     WHERE x.id = $1 AND x.constituted_as = c.constituted_as
       AND c.constituted_as = 'crime and disorder committee'`,
    [meetingId, today],
  );
  return row ?? null;
}
