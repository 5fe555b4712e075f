import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { dateOf, Recorder, textOf, transition, type Act, type Done } from '../record/index.js';
import { takePartnershipTurn } from '../partnership-meetings/index.js';
import type { Tx } from '../transaction/index.js';
import { bringBeforePartnership, partnershipOf } from './bring-before-partnership.js';
import { draftNames } from './drafting.js';
import { orderPriorities } from './order-priorities.js';
import { takeEffect } from './take-effect.js';

/** The partnership's minute and the local date of its meeting. */
export interface ApprovalForm {
  readonly minute: string;
  readonly on: LocalDate;
}

/** An edition through its life: proposed, sent back, approved by the partnership, published in place of the one before. */
@Injectable()
export class EditionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Proposes it: an item of the partnership's next meeting. Every priority of the edition before is decided by then; a
   * ranked edition is numbered from 1.
   */
  propose(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'edition',
      command: 'propose',
      before: async (tx) => {
        const partnership = await partnershipOf(tx, act.id);
        if (partnership !== null) await takePartnershipTurn(tx, partnership);
      },
      prepare: async (row, { tx, today }) => {
        const { standing, present, decided } = await draftNames(tx, row.id);
        const undecided = present.map(({ name }) => name).filter((name) => !decided.includes(name));
        return {
          facts: { items: standing.length, undecided },
          set: { proposed_on: today, sent_back_because: null },
        };
      },
      also: async (tx, { id, row }) => {
        await orderPriorities(tx, id, row.columns['is_ranked'] === true);
        const at = { now: this.recorder.now(), today: this.recorder.today() };
        await bringBeforePartnership(tx, { editionId: id, actor: act.actor, ...at });
      },
    });
  }

  /** Sends it back to be worked on, with the reason; an approval it had is void, and stays in the history. */
  sendBack(act: Act, form: { readonly reason: string }): Promise<Done> {
    const reason = form.reason.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'send-back',
      prepare: () => ({
        facts: { reason },
        set: { sent_back_because: reason, approved_on: null, approved_minute: null },
      }),
    });
  }

  /** Records the partnership's approval. */
  approve(act: Act, form: ApprovalForm): Promise<Done> {
    const minute = form.minute.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'approve',
      prepare: () => ({
        facts: { minute, on: form.on },
        set: { approved_on: form.on, approved_minute: minute },
      }),
    });
  }

  /**
   * Publishes it: the edition before is superseded, and what this one decides about priorities takes effect, all in one
   * transaction. Not before its first day: the public page, the leads and the reviews then never tell two things.
   */
  publish(act: Act): Promise<Done> {
    const now = this.recorder.now();
    let before: { readonly edition: number; readonly title: string } | null = null;
    return this.recorder.move({
      act,
      form: null,
      kind: 'edition',
      command: 'publish',
      before: async (tx) => {
        before = await this.supersede(tx, act);
      },
      prepare: (row, { today }) => ({
        facts: {
          startsOn: dateOf(row, 'starts_on'),
          ...(before === null ? {} : { before: `edition ${before.edition}` }),
        },
        set: { published_on: today },
      }),
      also: (tx, { id, row }) =>
        takeEffect(tx, {
          editionId: id,
          councilId: row.place.councilId,
          title: `edition ${String(row.columns['edition'])} of the ${textOf(row, 'title')}`,
          actor: act.actor,
          now,
          today: this.recorder.today(),
        }),
    });
  }

  setAside(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'set-aside',
      prepare: () => ({ facts: { reason: form.reason.trim() } }),
    });
  }

  /** Supersedes what an approved edition takes the place of. One that is not approved supersedes nothing: the rules refuse it. */
  private async supersede(
    tx: Tx,
    act: Act,
  ): Promise<{ readonly edition: number; readonly title: string } | null> {
    await tx.query('SELECT 1 FROM agreements WHERE id::text = $1 FOR UPDATE', [act.id]);
    const [found] = await tx.query<{ id: string; edition: number; title: string; next: number }[]>(
      `SELECT b.id, b.edition, b.title, a.edition AS next FROM agreements a
       JOIN agreements b ON b.council_id = a.council_id AND b.slug = a.slug AND b.state = 'published'
       WHERE a.id::text = $1 AND a.state = 'approved' AND a.starts_on <= $2`,
      [act.id, this.recorder.today()],
    );
    if (found === undefined) return null;
    await transition(tx, {
      kind: 'edition',
      id: found.id,
      actor: act.actor,
      now: this.recorder.now(),
      command: 'supersede',
      prepare: (_row, { today }) => ({
        facts: { successor: `edition ${found.next}` },
        set: { superseded_on: today },
      }),
    });
    return found;
  }
}
