import { Injectable } from '@nestjs/common';
import {
  count,
  daysBetween,
  may,
  refuse,
  Refused,
  shortDate,
  THE_SYSTEM,
  type Actor,
  type LocalDate,
  type Rating,
} from '#rules';
import { newId } from '#platform';
import { councilCalendar, isSendingHour, isSendingTime } from '../clocks/index.js';
import { begin, dateOf, Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { endContributions } from './end-contributions.js';

export interface ReviewForm {
  readonly rating: Rating | null;
  readonly whatChanged: string;
  readonly action: string | null;
  /** The last local date of what will be done; needed where it is not on track. */
  readonly actionBy?: LocalDate | null;
  readonly risks?: string | null;
  readonly concerns?: string | null;
}

/** Reviews of priorities: planned for the year, asked for in time, returned by the lead, judged by the working group. */
@Injectable()
export class ReviewsService {
  constructor(private readonly recorder: Recorder) {}

  /** Plans one review of one priority, by whoever may ask for it; planning the same cycle again changes nothing. */
  plan(
    actor: Actor,
    plan: { priorityId: string; cycle: string; dueOn: LocalDate },
  ): Promise<string | null> {
    return this.recorder.write(async (tx) => {
      const [priority] = await tx.query<{ council_id: string }[]>(
        'SELECT council_id FROM priorities WHERE id = $1 FOR SHARE',
        [plan.priorityId],
      );
      if (priority === undefined) refuse('not-found', 'There is no such priority.');
      const place = { councilId: priority.council_id, priorityId: plan.priorityId };
      if (!may(actor, 'open review', place)) {
        refuse('not-permitted', 'You do not have the role that may plan a review.');
      }
      const planned = await tx.query<unknown[]>(
        'SELECT 1 FROM reviews WHERE priority_id = $1 AND cycle = $2',
        [plan.priorityId, plan.cycle],
      );
      if (planned.length > 0) return null;
      const id = newId();
      await begin(tx, {
        kind: 'review',
        id,
        actor,
        now: this.recorder.now(),
        event: 'review.planned',
        facts: { due: plan.dueOn },
        columns: {
          council_id: priority.council_id,
          priority_id: plan.priorityId,
          cycle: plan.cycle,
          due_on: plan.dueOn,
        },
      });
      return id;
    });
  }

  /** Asks the lead for the review: its clock runs from today to the day it is due. */
  request(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'review',
      command: 'request',
      prepare: async (row, { today, calendar }) => {
        const due = dateOf(row, 'due_on');
        const n = Math.max(1, daysBetween(today, due));
        const counted = count({ rule: 'DAYS_FROM', n, start: today, calendar: calendar() });
        const citation = { text: "The partnership's review cycle", verifiedOn: null, seen: false };
        return {
          facts: { due },
          clock: {
            do: 'start',
            counted: { ...counted, due, citation },
            startEvent: 'the request for the review',
            edge: 'soft',
          },
        };
      },
    });
  }

  /**
   * Asks for every planned review due within the days its step says, or else within `days`. Does nothing before 09:00 in London, nor for a council whose
   * working day it is not. Safe to run on any number of workers at once; returns how many were asked for. One that
   * cannot be asked for keeps none of the others from it.
   * @throws AggregateError that names each of those with what was said, once all had their turn
   */
  async requestComing(days: number): Promise<number> {
    const { dataSource } = this.recorder;
    const now = this.recorder.now();
    if (!isSendingHour(now)) return 0;
    const coming = await dataSource.query<{ id: string; council_id: string }[]>(
      `SELECT id, council_id FROM reviews
       WHERE state = 'planned' AND due_on - coalesce(asked_ahead, $2::int) <= $1 ORDER BY due_on, id`,
      [this.recorder.today(), days],
    );
    const refused: Error[] = [];
    let asked = 0;
    for (const { id, council_id: councilId } of coming) {
      if (!isSendingTime(now, await councilCalendar(dataSource.manager, councilId))) continue;
      try {
        await this.request({ actor: THE_SYSTEM, id, key: `request review ${id}` });
        asked += 1;
      } catch (fault) {
        // Somebody asked for it, moved it or withdrew it in between: there is nothing to be done.
        if (fault instanceof Refused && fault.kind === 'conflict') continue;
        refused.push(new Error(`Review ${id} was not asked for: ${said(fault)}`, { cause: fault }));
      }
    }
    if (refused.length > 0) throw new AggregateError(refused, refused.map(said).join(' '));
    return asked;
  }

  /**
   * Returns the review, late or not. Each return is kept as it was made: after a query the one before stays beside it.
   * What was typed before is in it, so that its draft ends, and partners who did not send their part need not any more.
   */
  return(act: Act, form: ReviewForm): Promise<Done> {
    const { rating, whatChanged, action } = form;
    const { actionBy = null, risks = null, concerns = null } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'return',
      prepare: (_row, { today }) => ({
        facts: {
          text: whatChanged,
          ...(rating === null ? {} : { rating }),
          ...(action === null ? {} : { action }),
          ...(actionBy === null ? {} : { targetDate: actionBy }),
        },
        set: {
          rating,
          what_changed: whatChanged,
          action,
          action_by: actionBy,
          risks,
          concerns,
          returned_on: today,
          returned_by: act.actor.name,
        },
      }),
      also: async (tx, { id }) => {
        await keepReturn(tx, id);
        const reason = `the review was returned on ${shortDate(this.recorder.today())}`;
        await endContributions(tx, { reviewId: id, reason, now: this.recorder.now() });
      },
    });
  }

  accept(act: Act): Promise<Done> {
    return this.judge(act, 'accept', null);
  }

  query(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.judge(act, 'query', form);
  }

  /** Takes back a review that is planned or asked for and no longer wanted; nobody is asked any more, nor any partner. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'withdraw',
      prepare: () => ({ facts: { reason } }),
      also: (tx, { id }) =>
        endContributions(tx, {
          reviewId: id,
          reason: 'the review is no longer asked for',
          now: this.recorder.now(),
        }),
    });
  }

  private judge(
    act: Act,
    command: 'accept' | 'query',
    form: { reason: string } | null,
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'review',
      prepare: () => ({ facts: form === null ? {} : { reason: form.reason } }),
    });
  }
}

const said = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** The return as it was made, and an end to its draft. */
async function keepReturn(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `INSERT INTO review_returns (review_id, number, rating, what_changed, action, action_by, risks, concerns, returned_on,
       returned_by)
     SELECT r.id, 1 + (SELECT count(*) FROM review_returns b WHERE b.review_id = r.id), r.rating, r.what_changed, r.action,
       r.action_by, r.risks, r.concerns, r.returned_on, r.returned_by FROM reviews r WHERE r.id = $1`,
    [id],
  );
  await tx.query('DELETE FROM review_drafts WHERE review_id = $1', [id]);
}
