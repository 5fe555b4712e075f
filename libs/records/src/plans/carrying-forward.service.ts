import { Injectable } from '@nestjs/common';
import { may, refuse, UNFINISHED_STATES } from '#rules';
import { newId } from '#platform';
import { begin, Recorder, textOf, transition, type Act, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockPlan, type LockedPlan } from './plan-rows.queries.js';

/** Which actions go where, and why. */
export interface CarriedForward {
  /** The slug of the plan they go to. */
  readonly to: string;
  readonly actions: readonly string[];
  readonly reason: string;
}

interface Carrying {
  readonly act: Act;
  readonly from: LockedPlan;
  readonly to: LockedPlan & { readonly id: string };
  readonly reason: string;
}

/** Carries unfinished actions into the next plan, each as a copy that is linked both ways. */
@Injectable()
export class CarryingForwardService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Carries actions of one plan into another of the same partnership, all or none; `act.id` is the plan they are in. Each
   * copy begins anew, with the words, due, agencies, funding and links of the old one. Returns how many were carried.
   */
  carry(act: Act, form: CarriedForward): Promise<number> {
    return this.recorder.writeOnce(act, ['carry forward', act.id, form], async (tx) => {
      const from = await lockPlan(tx, act.id);
      if (!may(act.actor, 'change action plan', { councilId: from.councilId })) {
        refuse('not-permitted', 'You do not have the role that may change an action plan.');
      }
      if (form.actions.length === 0) {
        refuse('field-missing', 'Choose at least one action.', 'actions');
      }
      if (form.reason.trim() === '') refuse('field-missing', 'Give the reason.', 'reason');
      const to = await otherPlan(tx, { from, fromId: act.id, slug: form.to });
      const ids = await unfinished(tx, act.id, form.actions);
      for (const id of ids) await this.one(tx, { act, from, to, reason: form.reason.trim() }, id);
      return ids.length;
    });
  }

  private async one(tx: Tx, { act, from, to, reason }: Carrying, id: string): Promise<void> {
    const copy = newId();
    const { actor } = act;
    const now = this.recorder.now();
    let old: LockedRow<'action'> | undefined;
    const moved = await transition(tx, {
      kind: 'action',
      id,
      actor,
      now,
      command: 'carry-forward',
      prepare: async (row) => {
        old = row;
        await begin(tx, {
          kind: 'action',
          id: copy,
          actor,
          now,
          event: 'action.brought-forward',
          facts: { title: textOf(row, 'reference'), before: from.title },
          columns: { ...copiedColumns(row), action_plan_id: to.id, carried_from_id: id },
        });
        return {
          facts: { reason, to: to.title, successor: textOf(row, 'reference') },
          set: { successor_id: copy },
        };
      },
    });
    if (old === undefined) throw new Error(`The action ${moved.id} was not read.`);
    await copyParts(tx, id, copy);
  }
}

const COPIED = [
  'council_id',
  'priority_id',
  'authority_id',
  'reference',
  'group_name',
  'wording',
  'due_raw',
  'due_start',
  'due_end',
  'due_precision',
  'funding',
] as const;

function copiedColumns(row: LockedRow<'action'>) {
  const columns = Object.fromEntries(COPIED.map((name) => [name, row.columns[name]]));
  return { ...columns, council_id: row.place.councilId, source_key: `carried ${row.id}` };
}

/** Agencies, funding and links of an action, given to its copy. Five statements. */
async function copyParts(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO action_agencies (id, action_id, authority_id, name, part, is_accountable, is_confirmed)
     SELECT gen_random_uuid(), $2, authority_id, name, part, is_accountable, is_confirmed
     FROM action_agencies WHERE action_id = $1`,
    [from, to],
  );
  await tx.query(
    'INSERT INTO action_funds (action_id, number, source) SELECT $2, number, source FROM action_funds WHERE action_id = $1',
    [from, to],
  );
  await tx.query(
    'INSERT INTO action_priorities (action_id, priority_id) SELECT $2, priority_id FROM action_priorities WHERE action_id = $1',
    [from, to],
  );
  await tx.query(
    'INSERT INTO action_measures (action_id, measure_id) SELECT $2, measure_id FROM action_measures WHERE action_id = $1',
    [from, to],
  );
  await tx.query(
    `INSERT INTO action_recommendations (action_id, recommendation_id)
     SELECT $2, recommendation_id FROM action_recommendations WHERE action_id = $1`,
    [from, to],
  );
}

async function otherPlan(
  tx: Tx,
  {
    from,
    fromId,
    slug,
  }: { readonly from: LockedPlan; readonly fromId: string; readonly slug: string },
): Promise<LockedPlan & { readonly id: string }> {
  const [plan] = await tx.query<(LockedPlan & { id: string })[]>(
    `SELECT id, council_id AS "councilId", partnership_id AS "partnershipId", title, slug, agreed_on AS "agreedOn"
     FROM action_plans WHERE council_id = $1 AND slug = $2 AND id <> $3
       AND (partnership_id = $4 OR partnership_id IS NULL OR $4::uuid IS NULL) FOR UPDATE`,
    [from.councilId, slug, fromId, from.partnershipId],
  );
  return plan ?? refuse('field-wrong', 'Choose another action plan of the same partnership.', 'to');
}

/** Those of the actions named that are unfinished in this plan, locked in order of their ids. Refuses when one is not. */
async function unfinished(tx: Tx, planId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM actions WHERE action_plan_id = $1 AND id::text = ANY($2) AND state = ANY($3)
     ORDER BY id FOR UPDATE`,
    [planId, ids, UNFINISHED_STATES],
  );
  if (rows.length === new Set(ids).size) return rows.map(({ id }) => id);
  return refuse(
    'state-moved-on',
    'Some of these actions are finished, or were carried forward meanwhile: look again.',
  );
}
