import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { THE_SYSTEM, type Actor } from '#rules';
import { newId } from '#platform';
import { recordPresent, roomCount } from '../attendance/index.js';
import { PACK_AUDIENCES, PacksService } from '../packs/index.js';
import { PublicationService } from '../publication/index.js';
import { dateOf, Recorder, textOf, type Act, type Done, type LockedRow } from '../record/index.js';
import { recheckDuty } from '../reminders/index.js';
import { endExclusions, endSpell, resumeSpell } from '../sittings/index.js';
import type { Tx } from '../transaction/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { considerPapers } from './consider-papers.js';
import { lastDayToPublish } from './last-day-to-publish.js';
import { openMotions } from './meeting-facts.queries.js';
import { committeeToPlan, planMeeting, type MeetingPlan } from './planning.js';
import { keepOutstandingItem } from './outstanding-item.js';
import { putStandingItems } from './standing-items.js';

/** Meetings from plan to concluded, with their agenda and who was present. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly publication: PublicationService,
    private readonly packs: PacksService,
  ) {}

  /** Plans a meeting. Refuses a second meeting of the committee on one day. */
  plan(actor: Actor, plan: MeetingPlan, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['plan', plan], async (tx) => {
      const { committeeId, ...when } = plan;
      const committee = await committeeToPlan(tx, actor, committeeId);
      const id = await planMeeting(tx, { committee, actor, now: this.recorder.now() }, when);
      return { id, state: 'planned', version: 1, sentence: 'Meeting planned.' };
    });
  }

  /** Convenes the meeting; what stands on every agenda goes first on this one, and answers that are overdue are put on it. */
  convene(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'convene',
      form: null,
      prepare: (row) => ({ facts: { venue: textOf(row, 'venue') }, set: nextSequence(row) }),
      also: async (tx, { id, row }) => {
        const place = { meetingId: id, committeeId: textOf(row, 'committee_id') };
        const now = this.recorder.now();
        await putStandingItems(tx, { ...place, actor: act.actor, now });
        const today = this.recorder.today();
        await keepOutstandingItem(tx, { ...place, actor: THE_SYSTEM, now, today });
      },
    });
  }

  /**
   * Publishes the agenda and freezes its papers. After the last lawful day for five clear days it needs the reason for
   * urgency; whatever the check before publication still finds is refused.
   */
  publishAgenda(act: Act, form: { readonly reason: string | null }): Promise<Done> {
    const publication = newId();
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
          payload: { publication },
        };
      },
      also: async (tx, { id: meetingId, row }) => {
        const { actor } = act;
        const { reason } = form;
        const asked = { id: publication, meetingId, actor, calendar: row.calendar(), reason };
        await this.publication.publish(tx, asked);
        await this.askPacks(tx, publication);
      },
    });
  }

  /** Starts the meeting with the members present and those recorded already. Those with a vote are counted against the quorum. */
  start(act: Act, form: { readonly present: readonly string[] }): Promise<Done> {
    return this.sit(act, 'start', form);
  }

  /** Concludes the meeting, which has then considered its published reports and the topics on its agenda. */
  conclude(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'meeting',
      command: 'conclude',
      form: null,
      prepare: async (row, { tx }) => ({
        facts: { dependentsSettled: (await openMotions(tx, row.id)) === 0 },
      }),
      also: async (tx, { id: meetingId, row }) => {
        const now = this.recorder.now();
        await endSpell(tx, { meetingId, by: 'conclusion', now });
        await endExclusions(tx, meetingId, now);
        const at = { meetingId, heldOn: dateOf(row, 'held_on') };
        return considerPapers(tx, { ...at, actor: act.actor, now });
      },
    });
  }

  /** Publishes further papers after the agenda, with the reason why they are late: the items named, or all that is ready. */
  supplement(
    act: Act,
    form: { readonly reason: string; readonly items?: readonly number[] },
  ): Promise<Done> {
    const publication = newId();
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'supplement',
      prepare: () => ({ facts: { reason: form.reason }, payload: { publication } }),
      also: async (tx, { id: meetingId, row }) => {
        const { actor } = act;
        const { reason, items = [] } = form;
        const asked = { id: publication, meetingId, actor, calendar: row.calendar(), reason };
        await this.publication.supplement(tx, { ...asked, items });
        await this.askPacks(tx, publication);
      },
    });
  }

  /** Adjourns the meeting; the time of the item being taken stands still until it resumes. */
  adjourn(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'adjourn',
      prepare: () => ({ facts: { reason: form.reason } }),
      also: async (tx, { id: meetingId }) => {
        await endSpell(tx, { meetingId, by: 'adjournment', now: this.recorder.now() });
      },
    });
  }

  /** Resumes an adjourned meeting with the members, co-optees and substitutes present now, counted against the quorum again. */
  resume(act: Act, form: { readonly present: readonly string[] }): Promise<Done> {
    return this.sit(act, 'resume', form);
  }

  cancel(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.callOff(act, 'cancel', form);
  }

  postpone(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.callOff(act, 'postpone', form);
  }

  /** The letters must know whether anybody had been asked to come: `from` says so. */
  private callOff(
    act: Act,
    command: 'cancel' | 'postpone',
    form: { readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'meeting',
      prepare: (row) => ({
        facts: { reason: form.reason },
        set: nextSequence(row),
        payload: { from: row.state },
      }),
      also: (tx, { id: meetingId, row }) =>
        recheckDuty(tx, {
          meetingId,
          lostDay: dateOf(row, 'held_on'),
          actor: act.actor,
          now: this.recorder.now(),
        }),
    });
  }

  private async askPacks(tx: Tx, publication: string): Promise<void> {
    for (const audience of PACK_AUDIENCES) await this.packs.ask(tx, publication, audience);
  }

  private sit(
    act: Act,
    command: 'start' | 'resume',
    form: { readonly present: readonly string[] },
  ): Promise<Done> {
    const asked = { meetingId: act.id, people: form.present, command };
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'meeting',
      prepare: async (row, { tx }) => {
        const { voting, quorum } = await roomCount(tx, asked);
        const quorate = voting >= quorum;
        return { facts: { heldOn: dateOf(row, 'held_on'), quorate }, set: { quorate } };
      },
      also: async (tx, { row }) => {
        const { people } = await roomCount(tx, asked);
        await recordPresent(tx, row, { people, now: this.recorder.now() });
        if (command === 'resume') await resumeSpell(tx, row.id, this.recorder.now());
      },
    });
  }
}

/** Calendars take over a change only under a higher number. */
const nextSequence = (row: LockedRow<'meeting'>) => ({
  calendar_sequence: Number(row.columns['calendar_sequence']) + 1,
});
