import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import {
  appendOutbox,
  Recorder,
  revise,
  transition,
  type Act,
  type Done,
} from '../record/index.js';
import { askingExtension } from '../responses/index.js';
import { writtenFor } from './written-for.js';

/** More time for some of what a letter asks, with one reason and one local date. */
export interface MoreTimeAsked {
  readonly references: readonly string[];
  readonly newDue: LocalDate | null;
  readonly reason: string;
}

/** What an authority says of a reply that is not ready. `act.id` is the letter's id, or an addressee's. */
@Injectable()
export class MoreTimeService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks the chair for more time for several recommendations at once: for all of them, or none. */
  ask(act: Act, form: MoreTimeAsked): Promise<Done> {
    return this.recorder.writeOnce(act, ['ask more time', act.id, form], async (tx) => {
      const { references, newDue, reason } = form;
      if (references.length === 0) {
        refuse('field-missing', 'Choose what more time is needed for.', 'references');
      }
      const { bundle, reply, now } = await writtenFor(tx, act, this.recorder);
      const asked = references.map((reference) => {
        const member = bundle.members.find((one) => one.reference === reference);
        return member ?? refuse('field-wrong', 'Choose from what is asked.', 'references');
      });
      const { actor } = act;
      const by = { newDue, reason, by: actor.name, today: this.recorder.today() };
      const [first] = asked;
      const isOne = asked.length === 1;
      const inOrder = asked.toSorted((a, b) => (a.addresseeId < b.addresseeId ? -1 : 1));
      for (const { addresseeId: id } of inOrder) {
        const together = id === first?.addresseeId ? references : ('carried' as const);
        const { prepare, also } = askingExtension(isOne ? by : { ...by, together });
        const command = 'ask-extension';
        await also(
          tx,
          await transition(tx, { kind: 'addressee', command, id, actor, now, prepare }),
        );
      }
      const sentence = `More time was asked for ${references.join(', ')}.`;
      return { id: reply.id, state: reply.state, version: reply.version, sentence };
    });
  }

  /**
   * A holding reply: it is being dealt with, and is expected by a local date if one is given. The officer is told, and
   * the clock runs on. It carries no words of the matter.
   */
  hold(act: Act, { expected }: { readonly expected: LocalDate | null }): Promise<Done> {
    return this.recorder.writeOnce(act, ['hold reply', act.id, expected], async (tx) => {
      if (expected !== null && expected < this.recorder.today()) {
        refuse('field-wrong', 'Give today or a day to come, or leave it out.', 'expected');
      }
      const { bundle, reply, now } = await writtenFor(tx, act, this.recorder);
      const { actor } = act;
      const facts = {
        authority: bundle.authority,
        ...(expected === null ? {} : { due: expected }),
      };
      await revise(tx, {
        kind: 'reply',
        id: reply.id,
        actor,
        now,
        columns: {},
        event: 'reply.held',
        facts,
      });
      await appendOutbox(tx, {
        councilId: bundle.place.councilId,
        event: 'reply.held',
        subjectKind: 'reply',
        subjectId: reply.id,
        payload: { expected },
        at: now,
      });
      const version = reply.version + 1;
      return { id: reply.id, state: reply.state, version, sentence: 'A holding reply was sent.' };
    });
  }
}
