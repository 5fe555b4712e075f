import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Committee } from '../committees/index.js';
import {
  begin,
  dateOf,
  Recorder,
  textOf,
  type Act,
  type CommandOf,
  type Done,
  type LockedRow,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import type { ItemWords } from './agenda-words.js';
import { AgendaService } from './agenda.service.js';
import { lastDayToPublish } from './last-day-to-publish.js';
import { openMotions, presentCount } from './meeting-facts.queries.js';

export interface MeetingPlan {
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  /** What it sits as, when that is not what the committee always is; null for itself. */
  readonly constitutedAs?: string | null;
}

/** An item as it was before an agenda had more to say: kept for those who give every word. */
export type NewItem = Pick<ItemWords, 'title' | 'purpose'> & {
  readonly reportBy: string | null;
  readonly summary: string | null;
};

/** Meetings from plan to concluded, with their agenda and who was present. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly agenda: AgendaService,
  ) {}

  /** Plans a meeting. Refuses a second meeting of the committee on one day. */
  plan(actor: Actor, plan: MeetingPlan, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['plan', plan], async (tx) => {
      // Locked, so that of two plans for one day the second is refused in words.
      const lock = { mode: 'pessimistic_write' } as const;
      const committee = await tx.findOne(Committee, { where: { id: plan.committeeId }, lock });
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

  /** Adds an item at the end of the agenda: `AgendaService.add`, for those who plan a meeting and its agenda together. */
  addItem(act: Act, item: NewItem): Promise<string> {
    return this.agenda.add(act, item);
  }

  /** Publishes the agenda. After the last lawful day for five clear days it needs the reason for urgency. */
  publishAgenda(act: Act, form: { readonly reason: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'publish-agenda',
      form,
      prepare: async (row, { tx, today, calendar }) => {
        const items = await tx.countBy(AgendaItem, { meetingId: row.id, removedOn: IsNull() });
        const lastLawfulDay = lastDayToPublish(dateOf(row, 'held_on'), calendar());
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
    return this.sit(act, 'start', form);
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

  /** Publishes further papers after the agenda, with the reason why they are late. */
  supplement(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.moveBecause(act, 'supplement', form);
  }

  adjourn(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.moveBecause(act, 'adjourn', form);
  }

  /** Resumes an adjourned meeting with the members present now, counted against the quorum again. */
  resume(act: Act, form: { readonly present: readonly string[] }): Promise<Done> {
    return this.sit(act, 'resume', form);
  }

  cancel(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.moveBecause(act, 'cancel', form);
  }

  postpone(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.moveBecause(act, 'postpone', form);
  }

  private moveBecause(
    act: Act,
    command: CommandOf<'meeting'>,
    form: { readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'meeting',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }

  private sit(
    act: Act,
    command: 'start' | 'resume',
    form: { readonly present: readonly string[] },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'meeting',
      prepare: async (row, { tx }) => {
        const { voting, quorum } = await presentCount(tx, {
          committeeId: textOf(row, 'committee_id'),
          on: dateOf(row, 'held_on'),
          people: form.present,
        });
        const heldOn = dateOf(row, 'held_on');
        return { facts: { heldOn, quorate: voting >= quorum }, set: { quorate: voting >= quorum } };
      },
      also: (tx, moved) => recordPresent(tx, moved.row, form.present),
    });
  }
}

/** Records who is present. Somebody who left stays on the record, but the votes that follow are not counted among them. */
async function recordPresent(
  tx: Tx,
  meeting: LockedRow<'meeting'>,
  present: readonly string[],
): Promise<void> {
  await tx.query(
    'UPDATE attendances SET is_voting = false WHERE meeting_id = $1 AND person_id <> ALL($2)',
    [meeting.id, present],
  );
  await tx.query(
    `INSERT INTO attendances (meeting_id, person_id, is_voting)
     SELECT $1, m.person_id, m.is_voting FROM memberships m
     WHERE m.committee_id = $2 AND m.person_id = ANY($3)
       AND m.valid_from <= $4 AND coalesce(m.valid_to, 'infinity') >= $4
     ON CONFLICT (meeting_id, person_id) DO UPDATE SET is_voting = excluded.is_voting`,
    [meeting.id, meeting.columns['committee_id'], present, meeting.columns['held_on']],
  );
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
