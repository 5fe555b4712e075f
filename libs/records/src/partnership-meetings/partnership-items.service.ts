import { Injectable } from '@nestjs/common';
import {
  outcomesFor,
  PARTNERSHIP_ITEM_KINDS,
  PARTNERSHIP_OUTCOMES,
  refuse,
  type Facts,
  type LocalDate,
  type PartnershipItemKind,
  type PartnershipOutcome,
} from '#rules';
import { Recorder, textOf, transition, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { bodyIn, takePartnershipTurn } from './meeting-body.js';
import { placeWaiting } from './place-waiting.js';

/** What came of an item: of which kind, in which words, by which minute; of an action who does it by which local date. */
export interface OutcomeForm {
  readonly outcome: PartnershipOutcome;
  readonly text: string;
  readonly minute: string;
  readonly owner: string | null;
  readonly dueOn: LocalDate | null;
}

/** Items of partnerships and working groups: decided, carried over, worded anew, taken off. */
@Injectable()
export class PartnershipItemsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Records what came of an item on or after the day of its meeting. Of a concern, its review is answered in the same
   * transaction: or it goes back to the working group, where the partnership asked for more.
   */
  decide(act: Act, form: OutcomeForm): Promise<Done> {
    const facts: Facts = {
      outcome: form.outcome,
      kind: PARTNERSHIP_OUTCOMES[form.outcome].toLowerCase(),
      text: form.text,
      minute: form.minute,
      ...(form.owner === null ? {} : { owner: form.owner }),
      ...(form.dueOn === null ? {} : { targetDate: form.dueOn }),
    };
    return this.recorder.move({
      act,
      form,
      kind: 'partnership item',
      command: 'decide',
      before: (tx) => takeTurnOfItem(tx, act.id),
      prepare: async (row, { tx, today }) => {
        refuseUnfit(kindIn(row.columns), form.outcome);
        const heldOn = (await meetingOf(tx, row.id))?.heldOn;
        return {
          facts: { ...facts, ...(heldOn === undefined ? {} : { heldOn }) },
          set: {
            outcome_kind: form.outcome,
            outcome: form.text,
            owner: form.owner,
            due_on: form.dueOn,
            minute_reference: form.minute,
            decided_on: heldOn ?? today,
          },
        };
      },
      also: async (tx, { row }) => {
        const reviewId = row.columns['review_id'];
        if (kindIn(row.columns) !== 'concern' || typeof reviewId !== 'string') return;
        await transition(tx, {
          kind: 'review',
          id: reviewId,
          command: form.outcome === 'asked for more' ? 'ask-more-on-concern' : 'answer-concern',
          actor: act.actor,
          now: this.recorder.now(),
          prepare: () => ({ facts }),
        });
      },
    });
  }

  /** Takes it to the next meeting that is planned, or lets it wait for one. */
  carryOver(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership item',
      command: 'carry-over',
      before: (tx) => takeTurnOfItem(tx, act.id),
      prepare: () => ({ facts: { reason: form.reason }, set: { meeting_id: null } }),
      also: async (tx, { row }) => {
        await refuseStillPlanned(tx, row.columns['meeting_id']);
        await placeWaiting(tx, bodyIn(row.columns), {
          actor: act.actor,
          now: this.recorder.now(),
          today: this.recorder.today(),
        });
      },
    });
  }

  /** Words it anew. What a concern says is the working group's own and stays. */
  change(act: Act, form: { readonly title: string; readonly words: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership item',
      command: 'change',
      prepare: (row) => {
        refuseConcern(row.columns, 'Its words are the working group’s own: they stay.');
        if (textOf(row, 'title') === form.title && textOf(row, 'words') === form.words) {
          refuse('not-ready', 'Nothing was changed: change something, or go back.');
        }
        return { facts: { text: form.title }, set: { title: form.title, words: form.words } };
      },
    });
  }

  /** Takes it off for good. A concern is never dropped so: it is answered. */
  takeOff(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'partnership item',
      command: 'take-off',
      before: (tx) => takeTurnOfItem(tx, act.id),
      prepare: (row) => {
        refuseConcern(row.columns, 'A concern is answered, not taken off: record its outcome.');
        return { facts: { reason: form.reason } };
      },
    });
  }
}

function kindIn({ kind }: Readonly<Record<string, unknown>>): PartnershipItemKind {
  const known = (word: unknown): word is PartnershipItemKind =>
    typeof word === 'string' && Object.hasOwn(PARTNERSHIP_ITEM_KINDS, word);
  return known(kind) ? kind : 'other';
}

function refuseUnfit(kind: PartnershipItemKind, outcome: PartnershipOutcome): void {
  if (outcomesFor(kind).includes(outcome)) return;
  refuse('field-wrong', 'Choose what came of it from the list.', 'outcome');
}

function refuseConcern(columns: Readonly<Record<string, unknown>>, sentence: string): void {
  if (kindIn(columns) === 'concern') refuse('not-ready', sentence);
}

/** What is still to come takes the item up itself. `meetingId` is the one it stood on. */
async function refuseStillPlanned(tx: Tx, meetingId: unknown): Promise<void> {
  const planned = await tx.query<unknown[]>(
    `SELECT 1 FROM partnership_meetings WHERE id = $1 AND state = 'planned'`,
    [meetingId],
  );
  if (planned.length === 0) return;
  refuse('not-ready', 'Its meeting is still planned: record first that it was held.');
}

async function meetingOf(
  tx: Tx,
  itemId: string,
): Promise<{ readonly heldOn: LocalDate } | undefined> {
  const [found] = await tx.query<{ heldOn: LocalDate }[]>(
    `SELECT t.held_on AS "heldOn" FROM partnership_items i JOIN partnership_meetings t ON t.id = i.meeting_id WHERE i.id = $1`,
    [itemId],
  );
  return found;
}

async function takeTurnOfItem(tx: Tx, itemId: string): Promise<void> {
  const [found] = await tx.query<{ id: string }[]>(
    'SELECT partnership_id AS id FROM partnership_items WHERE id = $1',
    [itemId],
  );
  if (found === undefined) refuse('not-found', 'There is no such item.');
  await takePartnershipTurn(tx, found.id);
}
