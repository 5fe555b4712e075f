import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { placeWaiting, raiseItem, takePartnershipTurn } from '../partnership-meetings/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { endContributions } from './end-contributions.js';

/** Concerns of the working group about a priority: raised, settled, or escalated to the partnership. */
@Injectable()
export class ConcernsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Raises a concern. Where a return was still asked for, or asked for again by a query, that ends with it, and history
   * says so: nothing is asked of the lead while the concern is open, nor of partners.
   */
  raise(act: Act, form: { readonly text: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'raise-concern',
      prepare: ({ state }) => ({ facts: { text: form.text, before: state } }),
      also: (tx, { id }) =>
        endContributions(tx, {
          reviewId: id,
          reason: 'the review is not asked for at present',
          now: this.recorder.now(),
        }),
    });
  }

  /**
   * Settles a concern, and says what becomes of the review: it is accepted as it was returned last, or asked for again,
   * due on the day it was due. One that nobody returned cannot be accepted.
   */
  async settle(act: Act, form: ConcernSettled): Promise<Done> {
    const { reason } = form;
    const asking = (await wasReturned(this.recorder, act.id)) ? 'ask-again' : 'keep-asking';
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: form.becomes === 'accept' ? 'settle' : asking,
      prepare: () => ({ facts: { reason } }),
      also: (_tx, { state, row }) => {
        if (state !== 'accepted' || row.columns['returned_on'] !== null) return Promise.resolve();
        return refuse('field-wrong', 'Nothing was returned that could be accepted.', 'becomes');
      },
    });
  }

  /**
   * Brings the concern before the partnership: it is an item of the next planned meeting, or waits for one to be planned.
   * Its outcome comes back to the review.
   */
  escalate(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'escalate',
      before: async (tx) => takePartnershipTurn(tx, (await concernOf(tx, act.id)).partnershipId),
      prepare: () => ({ facts: { reason: form.reason } }),
      also: async (tx, { id }) => {
        const concern = await concernOf(tx, id);
        const { councilId, partnershipId, priority, cycle, text } = concern;
        const body = { councilId, partnershipId, workingGroupId: null };
        const by = { actor: act.actor, now: this.recorder.now() };
        const words = text === null ? form.reason : `${text}\n\nWhy it comes here: ${form.reason}`;
        const title = `Concern about ${priority}, ${cycle}`;
        await raiseItem(tx, { kind: 'concern', title, words, reviewId: id, body, ...by });
        await placeWaiting(tx, body, { ...by, today: this.recorder.today() });
      },
    });
  }
}

/** How a concern was settled, and what then becomes of the review. */
export interface ConcernSettled {
  readonly reason: string;
  readonly becomes: 'accept' | 'ask again';
}

/** A review that was returned once stays so; one that is not there is refused when it moves. */
async function wasReturned({ dataSource }: Recorder, reviewId: string): Promise<boolean> {
  const [found] = await dataSource.query<{ isReturned: boolean }[]>(
    'SELECT returned_on IS NOT NULL AS "isReturned" FROM reviews WHERE id = $1',
    [reviewId],
  );
  return found?.isReturned ?? false;
}

interface Concern {
  readonly councilId: string;
  readonly partnershipId: string;
  readonly priority: string;
  readonly cycle: string;
  /** What the working group said when it raised it last. */
  readonly text: string | null;
}

async function concernOf(tx: Tx, reviewId: string): Promise<Concern> {
  const [found] = await tx.query<Concern[]>(
    `SELECT r.council_id AS "councilId", a.partnership_id AS "partnershipId", p.name AS priority, r.cycle,
       (SELECT h.facts->>'text' FROM history h
        WHERE h.subject_kind = 'review' AND h.subject_id = r.id AND h.event = 'concern.raised'
        ORDER BY h.version DESC LIMIT 1) AS text
     FROM reviews r JOIN priorities p ON p.id = r.priority_id JOIN agreements a ON a.id = p.agreement_id
     WHERE r.id = $1`,
    [reviewId],
  );
  return found ?? refuse('not-found', 'There is no such review.');
}
