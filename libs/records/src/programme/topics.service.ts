import { Injectable } from '@nestjs/common';
import { may, refuse, type LocalDate } from '#rules';
import { AgendaService, type ItemWords } from '../meetings/index.js';
import { Recorder, revise, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockItsMeeting, lockMeetingOn } from './meeting-first.js';
import { agendaOf, lockTopic, meetingOn, meetingOf } from './topic-facts.queries.js';

/** On which meeting a topic is placed, and whether it goes on the agenda at once. */
export interface Placing {
  /** The local date of a meeting of the same committee. */
  readonly meeting: LocalDate;
  /** What the committee is to be asked with it; null leaves the agenda as it is. */
  readonly purpose: ItemWords['purpose'] | null;
}

/** The work programme: topics taken up, placed on a meeting, carried forward, considered, or not taken up. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly agenda: AgendaService,
  ) {}

  takeUp(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'topic',
      command: 'take-up',
      prepare: () => ({ facts: {} }),
    });
  }

  decline(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.because(act, 'decline', form);
  }

  suggestAgain(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.because(act, 'suggest-again', form);
  }

  /**
   * Places a topic on a meeting of its committee that is to come, and puts it on the agenda if it is to be: both or
   * neither. Refuses an agenda that is public already.
   */
  place(act: Act, form: Placing): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'topic',
      command: 'place',
      before: (tx) => lockMeetingOn(tx, act.id, form.meeting),
      prepare: async (row, { tx }) => {
        const committeeId = textOf(row, 'committee_id');
        const meeting = await meetingOn(tx, committeeId, form.meeting);
        if (meeting === null) {
          refuse(
            'field-wrong',
            'Choose a meeting of this committee that is to be held.',
            'meeting',
          );
        }
        if (form.purpose !== null && !meeting.isOpen) {
          const sentence = 'The agenda of that meeting is public already: it takes no more items.';
          refuse('field-wrong', sentence, 'purpose');
        }
        return { facts: { heldOn: form.meeting }, set: { meeting_id: meeting.id } };
      },
      also: async (tx) => {
        if (form.purpose !== null) await this.putOnAgenda(tx, act, form.purpose);
      },
    });
  }

  /** Takes a topic back into the programme, off its meeting, and off an agenda that is not public yet. */
  carryForward(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    let item: Awaited<ReturnType<typeof agendaOf>> = null;
    return this.recorder.move({
      act,
      form,
      kind: 'topic',
      command: 'carry-forward',
      before: (tx) => lockItsMeeting(tx, act.id),
      prepare: async (row, { tx }) => {
        item = await agendaOf(tx, row.id);
        return { facts: { reason }, set: { meeting_id: null } };
      },
      also: async (tx) => {
        if (item?.isOpen !== true || item.itemId === null) return;
        const at = { actor: act.actor, id: item.meetingId };
        await this.agenda.removeIn(tx, at, { itemId: item.itemId, reason });
      },
    });
  }

  /** Records that the meeting a topic was placed on considered it. */
  consider(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'topic',
      command: 'consider',
      prepare: async (row, { tx }) => {
        const meeting = await meetingOf(tx, row.id);
        if (meeting === null || meeting.isLost) {
          refuse('not-ready', 'Its meeting is not held: carry it forward instead.');
        }
        return { facts: { heldOn: meeting.heldOn } };
      },
    });
  }

  /** Rewords a topic that is still open. Refuses a version that is no longer the latest. */
  change(act: Act, form: { readonly title: string; readonly reason: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['change topic', act.id, form], async (tx) => {
      const topic = await lockTopic(tx, act.id);
      if (!may(act.actor, 'manage work programme', topic)) {
        refuse('not-permitted', 'You do not have the role that keeps the work programme.');
      }
      if (act.version !== undefined && act.version !== topic.version) {
        refuse('stale-version', 'Somebody changed this topic while you were writing.');
      }
      const changed = [
        ...(form.title === topic.title ? [] : [`the title was “${topic.title}”`]),
        ...(form.reason === topic.reason ? [] : ['the reason is reworded']),
      ].join('; ');
      if (changed === '') refuse('not-ready', 'Nothing was changed: change something, or go back.');
      await revise(tx, {
        kind: 'topic',
        id: topic.id,
        actor: act.actor,
        now: this.recorder.now(),
        columns: { title: form.title, reason: form.reason },
        event: 'topic.changed',
        facts: { text: changed },
      });
      const { id, state, version } = topic;
      return { id, state, version: version + 1, sentence: `Topic changed: ${changed}.` };
    });
  }

  private async putOnAgenda(
    tx: Tx,
    { actor, id }: Act,
    purpose: ItemWords['purpose'],
  ): Promise<void> {
    const found = await agendaOf(tx, id);
    if (found === null || found.itemId !== null) return;
    const { meetingId, title } = found;
    await this.agenda.addIn(tx, { actor, id: meetingId }, { title, purpose, topicId: id });
  }

  private because(
    act: Act,
    command: 'decline' | 'suggest-again',
    form: { readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'topic',
      command,
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }
}
