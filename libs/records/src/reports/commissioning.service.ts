import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import { newId } from '#platform';
import { personChosen, type PersonChosen } from '../people/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { authorOf, endWriting, letWrite } from './authorship.js';
import { findMoreTime } from './more-time.queries.js';
import { reportClock } from './report-clock.js';

/** Who is to write a report, by when, and what is asked of them. */
export interface Commission {
  readonly author: PersonChosen;
  readonly due: LocalDate | null;
  readonly brief: string;
}

/** What an author is asked for and by when: the commission, and more time when they ask for it. */
@Injectable()
export class CommissioningService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Commissions a report from one of the council's people, or from somebody entered anew, who then acts by the signed
   * link of their letter. They become its author; its clock runs to the local date they are given.
   */
  commission(act: Act, form: Commission): Promise<Done> {
    const { due, brief } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'commission',
      prepare: async (row, { tx, today, calendar }) => {
        const place = { councilId: row.place.councilId, now: this.recorder.now() };
        const author = await personChosen(tx, form.author, place);
        return {
          facts: { owner: author.name, ...(due === null ? {} : { due }) },
          set: { author_id: author.id, due_on: due, brief: brief || textOf(row, 'brief') },
          ...reportClock(due, today, calendar()),
        };
      },
      also: (tx, { id }) => letWrite(tx, { reportId: id, now: this.recorder.now() }),
    });
  }

  /**
   * Commissions a report from somebody else, with a date of their own; its text stays. Whoever was to write it reads it
   * no more, by role or by link, and what they asked for is gone. Refuses the author it has.
   */
  recommission(act: Act, form: Commission & { readonly reason: string }): Promise<Done> {
    const { due, brief, reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'recommission',
      prepare: async (row, { tx, today, calendar }) => {
        const place = { councilId: row.place.councilId, now: this.recorder.now() };
        const author = await personChosen(tx, form.author, place);
        const before = await authorOf(tx, row.id);
        if (before?.id === author.id) {
          const sentence = `${author.name} is its author already: choose somebody else, or agree to more time.`;
          refuse('field-wrong', sentence, 'personId');
        }
        return {
          facts: {
            reason,
            owner: author.name,
            ...(before === null ? {} : { before: before.name }),
            ...(due === null ? {} : { due }),
          },
          set: { author_id: author.id, due_on: due, brief: brief || textOf(row, 'brief') },
          ...reportClock(due, today, calendar()),
        };
      },
      also: async (tx, { id, row }) => {
        const now = this.recorder.now();
        await endWriting(tx, { reportId: id, personId: textOf(row, 'author_id'), now });
        await tx.query(UNDECIDED_GO, [id]);
        await letWrite(tx, { reportId: id, now });
      },
    });
  }

  /** Asks for more time, until a local date after the one it has. Asking again replaces what nobody decided yet. */
  askMoreTime(
    act: Act,
    form: { readonly newDue: LocalDate | null; readonly reason: string },
  ): Promise<Done> {
    const requestId = newId();
    const { newDue, reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'ask-more-time',
      prepare: async (row, { tx }) => {
        const { due } = await findMoreTime(tx, row.id);
        return {
          facts: {
            reason,
            ...(due === null ? {} : { currentDue: due }),
            ...(newDue === null ? {} : { newDue }),
          },
          payload: { moreTime: requestId },
        };
      },
      also: async (tx, { id }) => {
        await tx.query(UNDECIDED_GO, [id]);
        await tx.query(
          `INSERT INTO more_time_requests (id, report_id, asked_on, asked_by, current_due, new_due, reason)
           SELECT $1, r.id, $3, $4, r.due_on, $5, $6 FROM reports r WHERE r.id = $2`,
          [requestId, id, this.recorder.today(), act.actor.name, newDue, reason],
        );
      },
    });
  }

  /** Agrees to what was asked: the clock moves, and both dates are kept. */
  agreeMoreTime(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'report',
      command: 'agree-more-time',
      prepare: async (row, { tx }) => {
        const { due, open } = await findMoreTime(tx, row.id);
        if (open === null) return { facts: { extensionAsked: false } };
        const { id, newDue, reason } = open;
        return {
          facts: {
            reason,
            newDue,
            extensionAsked: true,
            ...(due === null ? {} : { currentDue: due }),
          },
          set: { due_on: newDue },
          clock: { do: 'move', to: newDue, reason, agreedBy: act.actor.name },
          payload: { moreTime: id },
        };
      },
      also: (tx, { id }) => this.decide(tx, id, { agreed: true, by: act.actor.name, reason: null }),
    });
  }

  refuseMoreTime(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'refuse-more-time',
      prepare: async (row, { tx }) => {
        const { open } = await findMoreTime(tx, row.id);
        const facts = { reason, extensionAsked: open !== null };
        return { facts, payload: { moreTime: open?.id ?? null } };
      },
      also: (tx, { id }) => this.decide(tx, id, { agreed: false, by: act.actor.name, reason }),
    });
  }

  private async decide(
    tx: Tx,
    reportId: string,
    decision: { readonly agreed: boolean; readonly by: string; readonly reason: string | null },
  ): Promise<void> {
    const { agreed, by, reason } = decision;
    await tx.query(
      `UPDATE more_time_requests SET agreed = $2, decided_by = $3, decision_reason = $4, decided_on = $5
       WHERE report_id = $1 AND agreed IS NULL`,
      [reportId, agreed, by, reason, this.recorder.today()],
    );
  }
}

const UNDECIDED_GO = 'DELETE FROM more_time_requests WHERE report_id = $1 AND agreed IS NULL';
