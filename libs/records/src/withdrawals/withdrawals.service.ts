import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { newId } from '#platform';
import { PacksService } from '../packs/index.js';
import { Recorder, revise, transition, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { meetingsWith } from './meetings-with.queries.js';
import { publishedThing, type PublishedThing } from './published-thing.queries.js';
import { withdrawEditionsOf } from './withdraw-editions-of.js';
import { withdrawPapersOf } from './withdraw-papers-of.js';

export const WITHDRAWABLE = [
  'agenda item',
  'report',
  'document',
  'publication',
  'minutes',
  'decisions',
] as const;
export type Withdrawable = (typeof WITHDRAWABLE)[number];

/** What is taken back, by the id it was published under, and why. */
export interface WithdrawalForm {
  readonly subjectKind: Withdrawable;
  readonly subjectId: string;
  readonly reason: string;
}

interface Written extends WithdrawalForm {
  readonly thing: PublishedThing;
  /** Every meeting it went out with. */
  readonly meetings: readonly string[];
}

/** Taking back what was published: it stays in the record, and its public address tells the reason. */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly packs: PacksService,
  ) {}

  /**
   * Withdraws something that was published with a meeting, a report with its appendices, minutes in every edition, and has the packs of every meeting it
   * went out with made again. `act.id` is the meeting's.
   * Refuses who may not, what was not published with it, and what is withdrawn already.
   */
  withdraw(act: Act, form: WithdrawalForm): Promise<void> {
    return this.recorder.writeOnce(act, ['withdraw', act.id, form], async (tx) => {
      if (form.reason.trim() === '') refuse('field-missing', 'Give the reason.', 'reason');
      const thing = await publishedThing(tx, act.id, form);
      if (thing === null || !may(act.actor, 'read committee work', thing)) {
        refuse('not-found', 'Nothing of the kind was published with this meeting.');
      }
      if (!may(act.actor, 'withdraw paper', thing)) {
        refuse('not-permitted', 'You do not have the role that may withdraw a paper.');
      }
      if (thing.isWithdrawn) refuse('already-done', 'It is withdrawn already.');
      const meetings = await meetingsWith(tx, act.id, form);
      await this.write(tx, act, { ...form, thing, meetings });
      for (const meeting of meetings) await this.packs.askAll(tx, meeting);
    });
  }

  private async write(
    tx: Tx,
    { id, actor }: Act,
    { thing, meetings, ...form }: Written,
  ): Promise<void> {
    const now = this.recorder.now();
    const { subjectKind, subjectId, reason } = form;
    const on = this.recorder.today();
    await tx.query(
      `INSERT INTO withdrawals (id, meeting_id, subject_kind, subject_id, title, reason, withdrawn_on, withdrawn_at,
         withdrawn_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), id, subjectKind, subjectId, thing.title, reason, on, now, actor.name],
    );
    const facts = { title: thing.title, reason };
    const told = { event: 'paper.withdrawn', facts, actor, now, columns: {} } as const;
    await revise(tx, { kind: 'meeting', id, ...told });
    const by = actor.name;
    if (subjectKind === 'minutes')
      await withdrawEditionsOf(tx, { meetingId: id, reason, on, now, by });
    if (subjectKind !== 'report') return;
    const reportId = subjectId;
    await withdrawPapersOf(tx, { meetingId: id, reportId, meetings, reason, on, now, by });
    if (thing.reportState !== 'published') return;
    const prepare = () => ({ facts: { reason } });
    await transition(tx, {
      kind: 'report',
      id: subjectId,
      command: 'withdraw',
      actor,
      now,
      prepare,
    });
  }
}
