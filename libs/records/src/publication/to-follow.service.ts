import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { Recorder, revise, type Act } from '../record/index.js';

const BEFORE: readonly string[] = ['planned', 'convened', 'postponed'];

/** Saying that the report of an item will follow, so that the agenda can go out without it. `act.id` is the meeting's. */
@Injectable()
export class ToFollowService {
  constructor(private readonly recorder: Recorder) {}

  /** Refuses an item that is not on the agenda, and a meeting whose agenda is out. Saying it again changes the reason. */
  say(act: Act, form: { readonly number: number; readonly reason: string }): Promise<void> {
    return this.recorder.writeOnce(act, ['to follow', act.id, form], async (tx) => {
      const [item] = await tx.query<Found[]>(
        `SELECT i.id, i.title, m.state, m.council_id AS "councilId", m.committee_id AS "committeeId"
         FROM meetings m JOIN agenda_items i ON i.meeting_id = m.id AND i.removed_on IS NULL
         WHERE m.id = $1 AND i.number = $2 FOR UPDATE OF m`,
        [act.id, form.number],
      );
      if (item === undefined) refuse('not-found', 'There is no such item on the agenda.');
      if (!may(act.actor, 'publish agenda', item)) {
        refuse('not-permitted', 'You do not have the role that may publish this agenda.');
      }
      if (!BEFORE.includes(item.state)) {
        refuse('state-moved-on', `The meeting is ${item.state}: its agenda is out already.`);
      }
      await tx.query(
        `INSERT INTO reports_to_follow (agenda_item_id, reason, said_by, said_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (agenda_item_id) DO UPDATE
           SET reason = excluded.reason, said_by = excluded.said_by, said_on = excluded.said_on`,
        [item.id, form.reason, act.actor.name, this.recorder.today()],
      );
      await revise(tx, {
        kind: 'meeting',
        id: act.id,
        actor: act.actor,
        now: this.recorder.now(),
        columns: {},
        event: 'item.changed',
        facts: { title: `${item.title}, whose report is to follow` },
      });
    });
  }
}

interface Found {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly councilId: string;
  readonly committeeId: string;
}
