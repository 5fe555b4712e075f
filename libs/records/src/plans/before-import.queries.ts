import type { Tx } from '../transaction/index.js';

/** An action with all that hangs on it of its paper, as it was before an import corrected it. */
export interface ActionBefore {
  readonly id: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly agencies: readonly Readonly<Record<string, unknown>>[];
  readonly funds: readonly Readonly<Record<string, unknown>>[];
}

/** A plan as it was before an import: the columns an import writes, and whether the partnership has agreed it. */
export interface PlanBefore {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly isAgreed: boolean;
}

/** A plan as it is before an import; null when there is no such plan. One statement. */
export async function planBefore(
  tx: Tx,
  councilId: string,
  slug: string,
): Promise<PlanBefore | null> {
  const [plan] = await tx.query<PlanBefore[]>(
    `SELECT jsonb_build_object('title', title, 'starts_on', starts_on, 'ends_on', ends_on,
       'is_draft', is_draft, 'source_hash', source_hash) AS columns, agreed_on IS NOT NULL AS "isAgreed"
     FROM action_plans WHERE council_id = $1 AND slug = $2`,
    [councilId, slug],
  );
  return plan ?? null;
}

/** Every action of a plan as an import may have to put it back, by id. The caller has locked them. One statement. */
export async function actionsBefore(
  tx: Tx,
  planId: string,
): Promise<ReadonlyMap<string, ActionBefore>> {
  const rows = await tx.query<ActionBefore[]>(
    `SELECT a.id, a.version,
       jsonb_build_object('reference', a.reference, 'group_name', a.group_name, 'wording', a.wording,
         'due_raw', a.due_raw, 'due_start', a.due_start, 'due_end', a.due_end,
         'due_precision', a.due_precision, 'funding', a.funding, 'authority_id', a.authority_id, 'priority_id', a.priority_id) AS columns,
       coalesce((SELECT jsonb_agg(to_jsonb(g)) FROM action_agencies g WHERE g.action_id = a.id), '[]') AS agencies,
       coalesce((SELECT jsonb_agg(to_jsonb(f)) FROM action_funds f WHERE f.action_id = a.id), '[]') AS funds
     FROM actions a WHERE a.action_plan_id = $1`,
    [planId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
