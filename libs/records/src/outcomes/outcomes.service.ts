import { Injectable } from '@nestjs/common';
import {
  maySettleAs,
  OUTCOME_KINDS,
  refuse,
  SETTLEMENTS,
  type LocalDate,
  type Settlement,
} from '#rules';
import { dateOf, Recorder, type Act, type Done, type LockedRow } from '../record/index.js';
import { outcomeClock } from './outcome-clock.js';
import { outcomeFacts, type OutcomeFacts } from './outcome-facts.queries.js';

/** How an outcome was sent, and by when an answer is asked for. */
export interface OutcomeSending {
  readonly on: LocalDate;
  readonly how: string;
  readonly due: LocalDate | null;
  /** The body it goes to, where the committee named none. */
  readonly to: string | null;
}

/** What a body says that it did with an outcome, and how that came. */
export interface OutcomeAnswer {
  readonly text: string;
  readonly how: 'online' | 'email' | 'post' | 'in person';
  /** The local date it came, when not online. */
  readonly receivedOn: LocalDate | null;
}

/** Comments, requests, referrals and deferrals: sent, answered, asked again, settled. */
@Injectable()
export class OutcomesService {
  constructor(private readonly recorder: Recorder) {}

  /** Sends a comment, a request for information or a referral to the body it is for; a clock runs where a date is named. */
  send(act: Act, form: OutcomeSending): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'outcome',
      command: 'send',
      prepare: async (row, { tx, calendar }) => {
        const facts = await outcomeFacts(tx, row.id);
        refuseUnsent(facts);
        const to = facts.to === '' ? (form.to ?? '').trim() : facts.to;
        if (to === '') refuse('field-missing', 'Say to whom it is sent.', 'to');
        const { on, how, due } = form;
        if (due === null && OUTCOME_KINDS[facts.kind].hasDate) {
          refuse('field-missing', 'Enter the date by which an answer is asked for.', 'due');
        }
        return {
          facts: { to, on, how, notBefore: facts.decidedOn, ...(due === null ? {} : { due }) },
          set: {
            sent_on: on,
            sent_how: how,
            due_on: due,
            ...(facts.to === '' ? { body: to } : {}),
          },
          ...outcomeClock({
            on,
            due,
            startEvent: 'the day it was sent',
            asked: facts,
            calendar: calendar(),
          }),
        };
      },
    });
  }

  /** What the body did with it: said by its own people, or written down by an officer as it came, with the day it came. */
  answer(act: Act, form: OutcomeAnswer): Promise<Done> {
    const text = form.text.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'outcome',
      command: 'answer',
      prepare: async (row, { tx, today }) => {
        const facts = await outcomeFacts(tx, row.id);
        refuseUnsent(facts);
        const on = receivedOn(form, { row, facts, today });
        return {
          facts: { text: toldOf(text, facts), to: facts.to, how: form.how, on },
          set: {
            answer: text,
            answered_on: on,
            answered_by: act.actor.name,
            answered_how: form.how,
          },
          clock: { do: 'stop', on },
        };
      },
    });
  }

  /** Asks once more, saying what is wanted; what was answered before stays in the history. */
  askAgain(
    act: Act,
    form: { readonly wanted: string; readonly due: LocalDate | null },
  ): Promise<Done> {
    const wanted = form.wanted.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'outcome',
      command: 'ask-again',
      prepare: async (row, { tx, today, calendar }) => {
        const asked = await outcomeFacts(tx, row.id);
        const { to } = asked;
        const { due } = form;
        return {
          facts: { text: toldOf(wanted, asked), to, ...(due === null ? {} : { due }) },
          set: {
            wanted,
            due_on: due,
            ...(row.columns['sent_on'] === null ? { sent_on: today } : {}),
          },
          ...outcomeClock({
            on: today,
            due,
            startEvent: 'the day it was asked again',
            asked,
            calendar: calendar(),
          }),
        };
      },
    });
  }

  /** Settles it: what became of it, and the reason. */
  settle(act: Act, form: { readonly kind: Settlement; readonly reason: string }): Promise<Done> {
    const { kind } = form;
    const reason = form.reason.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'outcome',
      command: 'settle',
      prepare: async (row, { tx, today }) => {
        const facts = await outcomeFacts(tx, row.id);
        if (Object.hasOwn(SETTLEMENTS, kind) && !maySettleAs(facts.kind, kind)) {
          const what = OUTCOME_KINDS[facts.kind].label.toLowerCase();
          refuse('field-wrong', `A ${what} cannot be settled as ${kind}.`, 'kind');
        }
        return {
          facts: { kind, reason: toldOf(reason, facts) },
          set: { settled_as: kind, settled_because: reason, settled_on: today },
        };
      },
    });
  }
}

/** What history keeps of words: of those about an item that is not for publication only that there are some. */
const toldOf = (text: string, { isExempt }: OutcomeFacts): string =>
  isExempt && text !== '' ? 'its words are on its page.' : text;

function refuseUnsent({ kind, toCommittee }: OutcomeFacts): void {
  const { isSent, label } = OUTCOME_KINDS[kind];
  if (isSent && !toCommittee) return;
  refuse(
    'not-ready',
    toCommittee
      ? 'It is referred to a committee of the council, whose work programme has it: nothing is sent.'
      : `A ${label.toLowerCase()} is not sent to anybody.`,
  );
}

function receivedOn(
  form: OutcomeAnswer,
  at: {
    readonly row: LockedRow<'outcome'>;
    readonly facts: OutcomeFacts;
    readonly today: LocalDate;
  },
): LocalDate {
  const { row, facts, today } = at;
  if (form.how === 'online') return today;
  const on = form.receivedOn;
  if (on === null) return refuse('field-missing', 'Enter the date the reply came.', 'receivedOn');
  if (on > today) return refuse('field-wrong', 'The date cannot be in the future.', 'receivedOn');
  const since = row.columns['sent_on'] === null ? facts.decidedOn : dateOf(row, 'sent_on');
  if (on >= since) return on;
  return refuse('field-wrong', 'The date cannot be before it was sent.', 'receivedOn');
}
