import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import {
  ATTENDED,
  lockToRecord,
  refuseUnexplained,
  TO_COME,
  type LockedSitting,
} from './attendance-lock.js';

/** A member cannot come: why if they say so, and who may come instead. */
export interface Apologies {
  readonly personId: string;
  readonly reason: string | null;
  /** A named substitute of the committee, by person; a suggestion, which the officer takes up. */
  readonly substituteId: string | null;
}

const SENDING = { action: 'send apologies', states: [...TO_COME, ...ATTENDED] } as const;

/** Apologies for one meeting: `act.id` is its id, and its history tells them. */
@Injectable()
export class ApologiesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Sends apologies: a member for themself, until the meeting starts; an officer for any member, until the minutes are
   * drafted and then with a reason. Said again, they say what was said last. Refuses who does not sit on the committee
   * that day and who is recorded as present.
   */
  send(act: Act, form: Apologies): Promise<void> {
    return this.recorder.writeOnce(act, ['apologies', act.id, form], async (tx) => {
      const meeting = await this.lock(tx, act, form.personId);
      refuseUnexplained(meeting, form.reason);
      const owner = await this.refusePresent(tx, meeting, form.personId);
      const to = await substituteOf(tx, meeting, form.substituteId);
      const how = act.actor.id === form.personId ? 'online' : 'told the officer';
      await tx.query(
        `INSERT INTO apologies (meeting_id, person_id, reason, substitute_id, sent_how, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (meeting_id, person_id) DO UPDATE
           SET reason = excluded.reason, substitute_id = excluded.substitute_id, sent_how = excluded.sent_how, sent_at = excluded.sent_at`,
        [meeting.id, form.personId, form.reason, form.substituteId, how, this.recorder.now()],
      );
      // Why somebody cannot come may be nobody's business; why it is written down late is everybody's.
      const late = meeting.state === 'concluded' && form.reason !== null;
      const why = late ? { reason: form.reason } : {};
      const facts = { owner, ...(to === null ? {} : { to }), ...why };
      await this.tell(tx, act, { event: 'apologies.received', facts });
    });
  }

  /** Takes apologies back: the member comes after all. Refuses when there are none. */
  withdraw(act: Act, { personId }: Pick<Apologies, 'personId'>): Promise<void> {
    return this.recorder.writeOnce(act, ['apologies withdrawn', act.id, personId], async (tx) => {
      const meeting = await this.lock(tx, act, personId);
      const [gone] = await tx.query<[{ owner: string }[], number]>(
        `DELETE FROM apologies a USING people p
         WHERE a.meeting_id = $1 AND a.person_id::text = $2 AND p.id = a.person_id RETURNING p.name AS owner`,
        [meeting.id, personId],
      );
      const owner = gone[0]?.owner;
      if (owner === undefined) refuse('already-done', 'There are no apologies to take back.');
      await this.tell(tx, act, { event: 'apologies.withdrawn', facts: { owner } });
    });
  }

  private async lock(tx: Tx, act: Act, personId: string): Promise<LockedSitting> {
    const meeting = await lockToRecord(tx, act, SENDING);
    const { actor } = act;
    if (may(actor, 'run meeting', meeting)) return meeting;
    if (actor.id !== personId) {
      refuse('not-permitted', 'You can send apologies only for yourself.');
    }
    if (!TO_COME.includes(meeting.state)) {
      refuse('state-moved-on', `The meeting is ${meeting.state}: apologies can no longer be sent.`);
    }
    return meeting;
  }

  private async refusePresent(tx: Tx, meeting: LockedSitting, personId: string): Promise<string> {
    const [one] = await tx.query<{ name: string; isHere: boolean }[]>(
      `SELECT p.name, EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = $1 AND t.person_id = p.id) AS "isHere"
       FROM memberships s JOIN people p ON p.id = s.person_id
       WHERE s.committee_id = $2 AND s.person_id::text = $3
         AND s.valid_from <= $4 AND coalesce(s.valid_to, 'infinity') >= $4`,
      [meeting.id, meeting.committeeId, personId, meeting.heldOn],
    );
    if (one === undefined) {
      refuse('field-wrong', 'Choose somebody who sits on the committee that day.', 'personId');
    }
    if (one.isHere) refuse('already-done', `${one.name} is recorded as present.`);
    return one.name;
  }

  private tell(
    tx: Tx,
    { actor, id }: { readonly actor: Actor; readonly id: string },
    told: Pick<Parameters<typeof revise>[1], 'event' | 'facts'>,
  ): Promise<void> {
    return revise(tx, {
      ...told,
      kind: 'meeting',
      id,
      actor,
      now: this.recorder.now(),
      columns: {},
    });
  }
}

async function substituteOf(
  tx: Tx,
  { committeeId, heldOn }: LockedSitting,
  substituteId: string | null,
): Promise<string | null> {
  if (substituteId === null) return null;
  const [one] = await tx.query<{ name: string }[]>(
    `SELECT p.name FROM named_substitutes n JOIN people p ON p.id = n.person_id
     WHERE n.committee_id = $1 AND n.person_id::text = $2
       AND n.valid_from <= $3 AND coalesce(n.valid_to, 'infinity') >= $3`,
    [committeeId, substituteId, heldOn],
  );
  if (one === undefined) {
    refuse('field-wrong', 'Choose a named substitute of the committee.', 'substitute');
  }
  return one.name;
}
