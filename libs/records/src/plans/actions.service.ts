import { NO_CHANGE } from './no-change.js';
import { Injectable } from '@nestjs/common';
import { commandOfUpdate, refuse, type ActionCommand, type ActionRating, type Facts } from '#rules';
import { Recorder, transition, type Act, type Done, type Prepared } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lookOrder } from './look-order.js';
import { keepUpdate } from './action-updates.js';
import { keepDueMove, stateOfAction } from './due-moves.js';
import { newDue, type DueWanted } from './new-due.js';

/** What whoever does an action says of it. A rating of null leaves it as it stands. */
export interface ActionUpdate {
  readonly text: string;
  readonly rating: ActionRating | null;
}

/** A new due in the words people use for one, with why it moves and who agreed. */
export interface MovedDue {
  readonly due: string;
  readonly reason: string;
  readonly agreedBy: string;
}

/** Actions of a plan as they are worked on: updates, claims, moved dues, what the working group makes of them. */
@Injectable()
export class ActionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Keeps an update, by whom and on which day. One whose rating says otherwise than the action stands moves it: on track
   * starts it or brings it back, at risk or off track marks it as at risk. An ongoing action is looked at again a quarter on.
   */
  update(act: Act, { text, rating }: ActionUpdate): Promise<Done> {
    const words = text.trim();
    if (words === '') refuse('field-missing', 'Say how it stands.', 'text');
    return this.recorder.writeOnce(act, ['action', act.id, 'update', words, rating], async (tx) => {
      const command = commandOfUpdate(await stateOfAction(tx, act.id), rating);
      const facts = { text: words, reason: words, ...(rating === null ? {} : { rating }) };
      const done = await this.moved(tx, act, { command, facts });
      await keepUpdate(tx, act, { text: words, rating, now: this.recorder.now() });
      return done;
    });
  }

  /** The same in one press: looked at, and nothing changed. */
  noChange(act: Act): Promise<Done> {
    return this.update(act, { text: NO_CHANGE, rating: null });
  }

  start(act: Act): Promise<Done> {
    return this.do(act, 'start', {});
  }

  /** Claims that it is done, with what shows it; the working group verifies. */
  claim(act: Act, { text }: { readonly text: string }): Promise<Done> {
    const words = text.trim();
    return this.recorder.writeOnce(act, ['action', act.id, 'claim', words], async (tx) => {
      const done = await this.moved(tx, act, { command: 'claim', facts: { text: words } });
      await keepUpdate(tx, act, { text: words, rating: 'complete', now: this.recorder.now() });
      return done;
    });
  }

  /**
   * Moves the due to another, read from the words given; what it was, the reason and who agreed are kept, and each move
   * counts as a slip. Refuses words that cannot be read as a due, and the due it has.
   */
  moveDue(act: Act, form: MovedDue): Promise<Done> {
    const wanted: DueWanted = { ...form, actor: act.actor, now: this.recorder.now() };
    return this.recorder.move({
      act,
      form,
      kind: 'action',
      command: 'move-due',
      prepare: async (row, { tx }) => {
        const due = await newDue(tx, row, wanted);
        const { reason, agreedBy } = form;
        return {
          facts: { reason, agreedBy, before: due.before, after: due.raw },
          set: {
            due_raw: due.raw,
            due_start: due.start,
            due_end: due.end,
            due_precision: due.precision,
          },
        };
      },
      also: (tx, { row }) => keepDueMove(tx, row, wanted),
    });
  }

  verify(act: Act): Promise<Done> {
    return this.do(act, 'verify', {});
  }

  query(act: Act, { reason }: { readonly reason: string }): Promise<Done> {
    return this.do(act, 'query', { reason });
  }

  pause(act: Act, { reason }: { readonly reason: string }): Promise<Done> {
    return this.do(act, 'pause', { reason });
  }

  resume(act: Act): Promise<Done> {
    return this.do(act, 'resume', {});
  }

  cancel(act: Act, { reason }: { readonly reason: string }): Promise<Done> {
    return this.do(act, 'cancel', { reason });
  }

  /** Another action of the same plan takes its place. */
  supersede(
    act: Act,
    form: { readonly successorId: string; readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'action',
      command: 'supersede',
      prepare: async (row, { tx }) => {
        const [successor] = await tx.query<{ reference: string; wording: string }[]>(
          `SELECT reference, wording FROM actions
           WHERE id::text = $1 AND id <> $2 AND action_plan_id = $3 AND state NOT IN ('superseded','cancelled')`,
          [form.successorId, row.id, row.columns['action_plan_id']],
        );
        const { reason } = form;
        if (successor === undefined) return { facts: { reason } };
        return {
          facts: { reason, successor: successor.reference || successor.wording },
          set: { successor_id: form.successorId },
        };
      },
    });
  }

  private do(act: Act, command: ActionCommand, facts: Facts): Promise<Done> {
    return this.recorder.writeOnce(act, ['action', act.id, command, facts], (tx) =>
      this.moved(tx, act, { command, facts }),
    );
  }

  private async moved(
    tx: Tx,
    act: Act,
    { command, facts }: { readonly command: ActionCommand; readonly facts: Facts },
  ): Promise<Done> {
    const { id, actor, version } = act;
    const { state, sentence, ...done } = await transition(tx, {
      kind: 'action',
      id,
      actor,
      command,
      version,
      now: this.recorder.now(),
      prepare: (row, { today, calendar }): Prepared => ({
        facts,
        ...lookOrder(row, { today, calendar: calendar() }),
      }),
    });
    return { id, state, sentence, version: done.version };
  }
}
