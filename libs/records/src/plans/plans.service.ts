import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { newId, sha256 } from '#platform';
import { readActionPlan, type PlanReading, type PlanRow } from '../papers/index.js';
import { begin, Recorder, revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { differences, type KeptAction } from './kept-action.js';
import { planDirectory } from './plan-directory.js';
import { planName, planSlug } from './plan-name.js';
import { keepPlan, keptActions, prioritiesByName, replaceAgencies } from './plans.queries.js';
import { whyLeftOut, writtenAction, type WrittenAction } from './written-action.js';

/** The text of a plan and the council it is the plan of. */
export interface PlanPaper {
  readonly councilId: string;
  readonly text: string;
}

/** What became of one row of the paper. */
export interface AcceptedRow {
  readonly key: string;
  /** The action in the record; null for a row that was left out. */
  readonly id: string | null;
  readonly done: 'added' | 'updated' | 'unchanged' | 'left as it is' | 'left out';
  readonly why: string;
}

export interface AcceptedPlan {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly AcceptedRow[];
  /** Actions in the record that this paper no longer prints: kept, for a person to decide. */
  readonly noLongerPrinted: readonly string[];
}

interface Import {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly councilId: string;
  readonly planId: string;
  readonly priorities: ReadonlyMap<string, string>;
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
   * Refuses who may not import a plan.
   * @throws PlanUnreadable as `read` does
   */
  accept(actor: Actor, { councilId, text }: PlanPaper): Promise<AcceptedPlan> {
    if (!may(actor, 'import plan', { councilId })) {
      refuse('not-permitted', 'You do not have the role that may import a plan.');
    }
    return this.recorder.write(async (tx) => {
      const directory = await planDirectory(tx, councilId);
      const plan = readActionPlan(text, directory.entries);
      const title = planName(plan.title);
      const slug = planSlug(title);
      const print = { ...plan.title, councilId, slug, name: title, sourceHash: sha256(text) };
      const planId = await keepPlan(tx, print);
      const kept = await keptActions(tx, planId);
      const priorities = await prioritiesByName(tx, councilId);
      const into: Import = { tx, actor, councilId, planId, priorities };
      const rows: AcceptedRow[] = [];
      const agencies: { actionId: string; agencies: WrittenAction['agencies'] }[] = [];
      for (const row of plan.rows) {
        const written = writtenAction(row, plan, directory);
        const { hasNewAgencies, ...outcome } = await this.acceptRow(into, {
          row,
          written,
          kept: kept.get(row.key),
        });
        rows.push({ key: row.key, ...outcome });
        if (hasNewAgencies && outcome.id !== null) {
          agencies.push({ actionId: outcome.id, agencies: written.agencies });
        }
      }
      if (agencies.length > 0) await replaceAgencies(tx, agencies);
      const printed = new Set(plan.rows.map(({ key }) => key));
      const noLongerPrinted = [...kept.keys()].filter((key) => !printed.has(key));
      return { slug, title, rows, noLongerPrinted };
    });
  }

  private async acceptRow(
    into: Import,
    { row, written, kept }: RowToAccept,
  ): Promise<Omit<AcceptedRow, 'key'> & { hasNewAgencies: boolean }> {
    const leftOut = whyLeftOut(row);
    if (leftOut !== null)
      return { done: 'left out', why: leftOut, id: null, hasNewAgencies: false };
    if (kept === undefined) {
      const id = await this.add(into, written);
      return { done: 'added', why: '', id, hasNewAgencies: true };
    }
    const { id } = kept;
    const changed = differences(kept, written);
    if (changed.length === 0) return { done: 'unchanged', why: '', id, hasNewAgencies: false };
    const what = changed.join(', ');
    if (!kept.isUntouched) {
      const why = `The paper changed (${what}), but the action is ${kept.state}: people have worked on it.`;
      return { done: 'left as it is', why, id, hasNewAgencies: false };
    }
    await revise(into.tx, {
      kind: 'action',
      id,
      actor: into.actor,
      now: this.recorder.now(),
      columns: written.columns,
      event: 'action.corrected',
      facts: { title: written.columns.reference, text: what },
    });
    return { done: 'updated', why: `Changed: ${what}.`, id, hasNewAgencies: true };
  }

  private async add(into: Import, written: WrittenAction): Promise<string> {
    const id = newId();
    await begin(into.tx, {
      kind: 'action',
      id,
      actor: into.actor,
      now: this.recorder.now(),
      event: 'action.planned',
      facts: { title: written.columns.reference },
      columns: {
        council_id: into.councilId,
        action_plan_id: into.planId,
        priority_id: into.priorities.get(written.columns.group_name.toLowerCase()) ?? null,
        source_key: written.key,
        ...written.columns,
      },
    });
    return id;
  }
}

interface RowToAccept {
  readonly row: PlanRow;
  readonly written: WrittenAction;
  readonly kept: KeptAction | undefined;
}
