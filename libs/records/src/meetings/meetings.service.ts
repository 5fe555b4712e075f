import { Injectable } from '@nestjs/common';
import { count, isLocalDate, may, refuse, type Actor, type Calendar, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Committee } from '../committees/index.js';
import { begin, dateOf, Recorder, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { openMotions, presentCount } from './meetings.queries.js';

const CLEAR_DAYS = 5;

export interface MeetingPlan {
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  /** What it sits as, when that is not what the committee always is; null for itself. */
  readonly constitutedAs?: string | null;
}

export interface NewItem {
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly reportBy: string | null;
  readonly summary: string | null;
}

/** Meetings from plan to concluded, with their agenda and who was present. */
@Injectable()
export class MeetingsService {
  constructor(private readonly recorder: Recorder) {}

  /** Plans a meeting. Refuses a second meeting of the committee on one day. */
  plan(actor: Actor, plan: MeetingPlan, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['plan', plan], async (tx) => {
      const committee = await tx.findOneBy(Committee, { id: plan.committeeId });
      if (committee === null) refuse('not-found', 'There is no such committee.');
      const { councilId } = committee;
      if (!may(actor, 'plan meeting', { councilId, committeeId: committee.id })) {
        refuse('not-permitted', 'You do not have the role that may plan a meeting.');
      }
      await refuseSecondMeeting(tx, plan);
      const id = newId();
      await begin(tx, {
        kind: 'meeting',
        id,
        actor,
        now: this.recorder.now(),
        event: 'meeting.planned',
        facts: { on: plan.heldOn },
        columns: {
          council_id: councilId,
          committee_id: committee.id,
          held_on: plan.heldOn,
          starts_at: plan.startsAt,
          venue: plan.venue,
          constituted_as:
            plan.constitutedAs === undefined ? committee.constitutedAs : plan.constitutedAs,
        },
      });
      return { id, state: 'planned', version: 1, sentence: 'Meeting planned.' };
    });
  }

  convene(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'convene',
      form: null,
      prepare: (row) => ({ facts: { venue: textOf(row, 'venue') } }),
    });
  }

  /** Adds an item at the end of the agenda of a meeting whose agenda is not published yet. Returns its id. */
  addItem(act: Act, item: NewItem): Promise<string> {
    return this.recorder.writeOnce(act, ['item', act.id, item], async (tx) => {
      const [meeting] = await tx.query<
        { state: string; council_id: string; committee_id: string }[]
      >('SELECT state, council_id, committee_id FROM meetings WHERE id = $1 FOR UPDATE', [act.id]);
      if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
      const place = { councilId: meeting.council_id, committeeId: meeting.committee_id };
      if (!may(act.actor, 'plan meeting', place)) {
        refuse('not-permitted', 'You do not have the role that may change this agenda.');
      }
      if (!['planned', 'convened'].includes(meeting.state)) {
        refuse(
          'state-moved-on',
          `The meeting is ${meeting.state}: its agenda can no longer be changed.`,
        );
      }
      const id = newId();
      const number = (await tx.countBy(AgendaItem, { meetingId: act.id })) + 1;
      await tx.insert(AgendaItem, { id, meetingId: act.id, number, ...item });
      return id;
    });
  }

  /** Publishes the agenda. After the last lawful day for five clear days it needs the reason for urgency. */
  publishAgenda(act: Act, form: { readonly reason: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'publish-agenda',
      form,
      prepare: async (row, { tx, today, calendar }) => {
        const items = await tx.countBy(AgendaItem, { meetingId: row.id });
        const lastLawfulDay = lastDayToPublish(dateOf(row, 'held_on'), await calendar());
        const reason = form.reason ?? '';
        return {
          facts: { items, lastLawfulDay, ...(reason === '' ? {} : { reason }) },
          set: { agenda_published_on: today, urgency_reason: form.reason },
        };
      },
    });
  }

  /** Starts the meeting with the members present. Voting members are counted against the committee's quorum. */
  start(act: Act, form: { readonly present: readonly string[] }): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'start',
      form,
      prepare: async (row, { tx }) => {
        const { voting, quorum } = await presentCount(tx, {
          committeeId: textOf(row, 'committee_id'),
          on: dateOf(row, 'held_on'),
          people: form.present,
        });
        return { facts: { quorate: voting >= quorum }, set: { quorate: voting >= quorum } };
      },
      also: async (tx, moved) => {
        await tx.query(
          `INSERT INTO attendances (meeting_id, person_id, is_voting)
           SELECT $1, m.person_id, m.is_voting FROM memberships m
           WHERE m.committee_id = $2 AND m.person_id = ANY($3)
             AND m.valid_from <= $4 AND coalesce(m.valid_to, 'infinity') >= $4
           ON CONFLICT DO NOTHING`,
          [moved.id, moved.row.columns['committee_id'], form.present, moved.row.columns['held_on']],
        );
      },
    });
  }

  conclude(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'conclude',
      form: null,
      prepare: async (row, { tx }) => ({
        facts: { dependentsSettled: (await openMotions(tx, row.id)) === 0 },
      }),
    });
  }

  cancel(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'cancel',
      form,
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }

  postpone(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'postpone',
      form,
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }
}

/** The last local date on which an agenda is lawfully public: five clear days (Local Government Act 1972 s100B). */
export function lastDayToPublish(heldOn: LocalDate, calendar: Calendar): LocalDate {
  return count({ rule: 'CLEAR_DAYS', n: CLEAR_DAYS, start: heldOn, calendar }).due;
}

async function refuseSecondMeeting(tx: Tx, plan: MeetingPlan): Promise<void> {
  const [other] = await tx.query<unknown[]>(
    'SELECT 1 FROM meetings WHERE committee_id = $1 AND held_on = $2',
    [plan.committeeId, plan.heldOn],
  );
  if (other !== undefined) {
    refuse(
      'already-done',
      'The committee meets on that day already: choose another date.',
      'heldOn',
    );
  }
}
