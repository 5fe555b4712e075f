import { Injectable } from '@nestjs/common';
import { dateInWords, may, refuse, type LocalDate, type PartnershipItemKind } from '#rules';
import { newId } from '#platform';
import { begin, dateOf, Recorder, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import {
  bodyIn,
  bodyOf,
  takePartnershipTurn,
  takeTurnOfMeeting,
  type MeetingBody,
} from './meeting-body.js';
import { carryAllOver } from './carry-all-over.js';
import { changedInWords } from './changed-in-words.js';
import { placeItem, placeWaiting } from './place-waiting.js';
import { raiseItem } from './raise-item.js';

/** When and where a meeting is: a local date, a time of day in London as `HH:MM`, and a place. */
export interface MeetingForm {
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly place: string;
}

/** Meetings of partnerships and working groups: planned, called with an agenda, held or cancelled. */
@Injectable()
export class PartnershipMeetingsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Plans a meeting of the partnership or working group the act names. Whatever waits for one is put on its agenda at
   * once. Refuses a second one on a day.
   */
  plan(act: Act, kind: 'partnership' | 'working group', form: MeetingForm): Promise<Done> {
    const { actor } = act;
    return this.recorder.writeOnce(act, [kind, act.id, 'plan meeting', form], async (tx) => {
      const id = newId();
      const now = this.recorder.now();
      const body = await bodyOf(tx, kind, act.id);
      if (!may(actor, 'keep partnership', { councilId: body.councilId })) {
        refuse('not-permitted', 'You do not have the role that keeps the partnership.');
      }
      await takePartnershipTurn(tx, body.partnershipId);
      await refuseTaken(tx, { body, heldOn: form.heldOn, besides: id });
      await begin(tx, {
        kind: 'partnership meeting',
        id,
        actor,
        now,
        event: 'partnership-meeting.planned',
        facts: { heldOn: form.heldOn },
        columns: {
          council_id: body.councilId,
          partnership_id: body.partnershipId,
          working_group_id: body.workingGroupId,
          held_on: form.heldOn,
          starts_at: form.startsAt,
          place: form.place,
          calendar_sequence: 0,
        },
      });
      await placeWaiting(tx, body, { actor, now, today: this.recorder.today() });
      const sentence = `Meeting planned on ${dateInWords(form.heldOn)}.`;
      return { id, state: 'planned', version: 1, sentence };
    });
  }

  /** Adds an item to its agenda; to that of one that was held, what was taken up without notice. */
  addItem(
    act: Act,
    form: {
      readonly kind: PartnershipItemKind;
      readonly title: string;
      readonly words: string;
    },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership meeting',
      command: 'add-item',
      before: (tx) => takeTurnOfMeeting(tx, act.id),
      prepare: () => ({ facts: { text: form.title } }),
      also: async (tx, { row }) => {
        const by = { actor: act.actor, now: this.recorder.now() };
        const id = await raiseItem(tx, { ...form, ...by, body: bodyIn(row.columns) });
        const meeting = { id: row.id, heldOn: dateOf(row, 'held_on') };
        await placeItem(tx, { id, meeting, by });
      },
    });
  }

  /** Sends the agenda to the members, for the first time or again. */
  sendAgenda(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'partnership meeting',
      command: 'send-agenda',
      prepare: async (row, { tx, today }) => {
        const [found] = await tx.query<{ items: number }[]>(
          `SELECT count(*)::int AS items FROM partnership_items WHERE meeting_id = $1 AND state <> 'taken off'`,
          [row.id],
        );
        const sequence = Number(row.columns['calendar_sequence']) + 1;
        return {
          facts: { items: found?.items ?? 0 },
          set: { agenda_sent_on: today, calendar_sequence: sequence },
        };
      },
    });
  }

  /** Changes when or where it is held; its members are told where they had the agenda. */
  change(act: Act, form: MeetingForm): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership meeting',
      command: 'change',
      before: (tx) => takeTurnOfMeeting(tx, act.id),
      prepare: async (row, { tx }) => {
        const before = {
          heldOn: dateOf(row, 'held_on'),
          startsAt: textOf(row, 'starts_at'),
          place: textOf(row, 'place'),
        };
        const text = changedInWords(before, form);
        if (text === '') refuse('not-ready', 'Nothing was changed: change something, or go back.');
        await refuseTaken(tx, { body: bodyIn(row.columns), heldOn: form.heldOn, besides: row.id });
        return {
          facts: { text },
          set: {
            held_on: form.heldOn,
            starts_at: form.startsAt,
            place: form.place,
            calendar_sequence: Number(row.columns['calendar_sequence']) + 1,
          },
        };
      },
    });
  }

  /** Records that it was held. What has no outcome yet stays on it until one is recorded or it is carried over. */
  hold(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'partnership meeting',
      command: 'hold',
      prepare: (row) => ({ facts: { heldOn: dateOf(row, 'held_on') } }),
    });
  }

  /** Cancels it: what stood on its agenda goes to the next meeting that is planned, or waits for one. */
  cancel(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership meeting',
      command: 'cancel',
      before: (tx) => takeTurnOfMeeting(tx, act.id),
      prepare: (row) => ({
        facts: { reason: form.reason },
        set: {
          cancelled_because: form.reason,
          calendar_sequence: Number(row.columns['calendar_sequence']) + 1,
        },
      }),
      also: async (tx, { row }) => {
        const by = { actor: act.actor, now: this.recorder.now() };
        await carryAllOver(tx, row.id, by);
        await placeWaiting(tx, bodyIn(row.columns), { ...by, today: this.recorder.today() });
      },
    });
  }
}

async function refuseTaken(
  tx: Tx,
  asked: { readonly body: MeetingBody; readonly heldOn: LocalDate; readonly besides: string },
): Promise<void> {
  const { body, heldOn, besides } = asked;
  const taken = await tx.query<unknown[]>(
    `SELECT 1 FROM partnership_meetings
     WHERE partnership_id = $1 AND working_group_id IS NOT DISTINCT FROM $2::uuid AND held_on = $3 AND state <> 'cancelled' AND id <> $4`,
    [body.partnershipId, body.workingGroupId, heldOn, besides],
  );
  if (taken.length === 0) return;
  refuse('already-done', `It meets on ${dateInWords(heldOn)} already.`, 'heldOn');
}
