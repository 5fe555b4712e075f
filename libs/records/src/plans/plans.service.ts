import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { sha256 } from '#platform';
import { readActionPlan, type PlanReading, type PrintedPaper } from '../papers/index.js';
import { Recorder } from '../record/index.js';
import type { AcceptedPlan } from './accepted-plan.js';
import { planDirectory } from './plan-directory.js';
import { writePlan } from './write-plan.js';

/** A plan as its text, or as it was read from a file, and the council it is the plan of. */
export interface PlanPaper {
  readonly councilId: string;
  readonly text: string | PrintedPaper;
  /** Why an agreed plan is changed. */
  readonly reason?: string | null;
}

/** Action plans read from papers: looked at first, then accepted into the record. */
@Injectable()
export class PlansService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Reads a plan with the council's directory and writes nothing.
   * @throws PlanUnreadable when it cannot be read as a plan at all
   */
  async read({ councilId, text }: PlanPaper): Promise<PlanReading> {
    const directory = await planDirectory(this.recorder.dataSource.manager, councilId);
    return readActionPlan(text, directory.entries);
  }

  /**
   * Writes every row of a plan whose text and reference can be believed, in one transaction. The same paper again
   * changes nothing; a changed row is corrected if nobody has worked on its action since, else left as it is.
   * Refuses who may not import a plan, and to change an agreed one without a reason.
   * @throws PlanUnreadable as `read` does
   */
  accept(actor: Actor, { councilId, text, reason = null }: PlanPaper): Promise<AcceptedPlan> {
    if (!may(actor, 'import plan', { councilId })) {
      refuse('not-permitted', 'You do not have the role that may import a plan.');
    }
    return this.recorder.write(async (tx) => {
      const directory = await planDirectory(tx, councilId);
      const reading = readActionPlan(text, directory.entries);
      const by = { actor, now: this.recorder.now() };
      const sourceHash = sha256(typeof text === 'string' ? text : JSON.stringify(text));
      const none = { omitted: new Map(), decided: new Map() };
      const plan = { councilId, reading, directory, sourceHash, ...none, reason };
      const { effects: _, ...accepted } = await writePlan(tx, by, plan);
      return accepted;
    });
  }
}
