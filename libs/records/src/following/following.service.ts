import { Injectable } from '@nestjs/common';
import { refuse, shortDate, type Outcome, type Rating } from '#rules';
import { newId } from '#platform';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Consideration } from './consideration.entity.js';
import { evidenceGiven, latestReport, latestResponse } from './following.queries.js';
import { accepted } from './accepted-answer.js';
import { ClosingService } from './closing.service.js';
import { minuteFacts } from './minute-facts.js';
import { progressClock } from './progress-clock.js';
import { writeUpdate, type Update } from './write-update.js';
import { wordsTold } from './words-told.js';

/** What the committee made of an answer; `closing` closes a rejection it accepts by the same minute. */
export interface Considered {
  readonly outcome: Outcome | null;
  readonly resolutionId: string;
  readonly remark: string | null;
  readonly closing?: { readonly reason: string } | null;
}

/** What happens to an answer: considered by the committee, followed in progress, claimed complete. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly recorder: Recorder,
    private readonly closing: ClosingService,
  ) {}

  /**
   * Records what the committee made of a response, by the minute of a carried resolution. A rejection it accepts can be
   * closed by the same minute, in the same transaction.
   */
  consider(act: Act, form: Considered): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'consider',
      prepare: async (row, { tx }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const response = await latestResponse(tx, row.id);
        const { resolutionId } = form;
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        return {
          facts: {
            authority,
            ...(response === null ? {} : { decision: response.decision }),
            ...(form.outcome === null ? {} : { outcome: form.outcome }),
            ...(await minuteFacts(tx, cited, response?.submittedOn)),
          },
        };
      },
      also: async (tx, moved) => {
        const number = (await tx.countBy(Consideration, { addresseeId: moved.id })) + 1;
        await tx.query(
          `INSERT INTO considerations (id, addressee_id, resolution_id, outcome, remark, considered_on, number)
           SELECT $1, $2, r.id, $4, $5, m.held_on, $6 FROM resolutions r JOIN meetings m ON m.id = r.meeting_id
           WHERE r.id = $3`,
          [newId(), moved.id, form.resolutionId, form.outcome, form.remark, number],
        );
        if (form.closing === undefined || form.closing === null) return;
        if (form.outcome !== 'accept the rejection') {
          refuse('field-wrong', 'Only a rejection that is accepted is closed at once.', 'outcome');
        }
        await this.closing.closeIn(tx, act, {
          kind: 'rejection accepted',
          reason: form.closing.reason,
          resolutionId: form.resolutionId,
          successor: null,
        });
      },
    });
  }

  /** Starts following an accepted recommendation: its owner reports every quarter from today. */
  start(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'addressee',
      command: 'start',
      prepare: async (row, { tx, today, calendar }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const response = await latestResponse(tx, row.id);
        return {
          facts: { authority, ...(response === null ? {} : accepted(response)) },
          set: { owner: response?.owner ?? null },
          clock: progressClock(today, calendar()),
        };
      },
    });
  }

  reportProgress(
    act: Act,
    form: { readonly rating: Rating | null; readonly text: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'report-progress',
      prepare: async (row, { tx, today, calendar }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const rating = form.rating === null ? {} : { rating: form.rating };
        return {
          facts: { authority, ...(await wordsTold(tx, row.id, { text: form.text })), ...rating },
          clock: progressClock(today, calendar()),
        };
      },
      also: (tx, moved) =>
        this.update(tx, moved.id, { kind: 'report', by: act.actor.name, ...form, evidence: null }),
    });
  }

  /** Reports, in one press, that nothing changed since the last report: its rating stands. */
  reportNoChange(act: Act): Promise<Done> {
    let report = { text: '', rating: '' };
    return this.recorder.move({
      act,
      form: ['no change'],
      kind: 'addressee',
      command: 'report-progress',
      prepare: async (row, { tx, today, calendar }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const last = await latestReport(tx, row.id);
        if (last === null) {
          return refuse('not-ready', 'There is no report yet that nothing has changed since.');
        }
        report = { text: `No change since ${shortDate(last.on)}.`, rating: last.rating };
        return { facts: { authority, ...report }, clock: progressClock(today, calendar()) };
      },
      also: (tx, moved) =>
        this.update(tx, moved.id, {
          kind: 'report',
          by: act.actor.name,
          ...report,
          evidence: null,
        }),
    });
  }

  /** The officer's own rating, kept apart from what the authority says. */
  rateProgress(
    act: Act,
    form: { readonly rating: Rating | null; readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'rate-progress',
      prepare: async (row, { tx }) => ({
        facts: {
          ...(await wordsTold(tx, row.id, { reason: form.reason })),
          ...(form.rating === null ? {} : { rating: form.rating }),
        },
      }),
      also: (tx, moved) =>
        this.update(tx, moved.id, {
          kind: 'officer rating',
          by: act.actor.name,
          rating: form.rating,
          text: form.reason,
          evidence: null,
        }),
    });
  }

  /** Claims that it is done. What shows it is said in words, unless a file or link was given while it was followed. */
  claimCompletion(
    act: Act,
    form: { readonly text: string; readonly evidence: string | null },
  ): Promise<Done> {
    const shown: { evidence: string | null } = { evidence: form.evidence };
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'claim-completion',
      prepare: async (row, { tx }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        if ((form.evidence ?? '').trim() === '') shown.evidence = await evidenceGiven(tx, row.id);
        const { evidence } = shown;
        return {
          facts: {
            authority,
            ...(await wordsTold(tx, row.id, { text: form.text })),
            ...(evidence === null ? {} : { evidence }),
          },
        };
      },
      also: (tx, moved) =>
        this.update(tx, moved.id, {
          kind: 'completion claim',
          by: act.actor.name,
          rating: null,
          text: form.text,
          ...shown,
        }),
    });
  }

  private update(tx: Tx, addresseeId: string, update: Omit<Update, 'on'>): Promise<void> {
    return writeUpdate(tx, addresseeId, { ...update, on: this.recorder.today() });
  }
}
