import { fundingSources } from '#rules';
import { newId } from '#platform';
import type { PlanTitle } from '../papers/index.js';
import type { Tx } from '../transaction/index.js';
import type { KeptAction } from './kept-action.js';
import { ONLY_PARTNERSHIP } from './only-partnership.js';
import type { WrittenAgency } from './written-action.js';

export interface PlanPrint extends PlanTitle {
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly sourceHash: string;
}

/** Takes the plan's council for this import alone, and its plan of this name, made now if need be. Returns the plan's id. */
export async function keepPlan(tx: Tx, plan: PlanPrint): Promise<string> {
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE', [plan.councilId]);
  const [row] = await tx.query<{ id: string }[]>(
    `INSERT INTO action_plans (id, council_id, partnership_id, slug, title, starts_on, ends_on, is_draft, source_hash)
     VALUES ($1, $2, ${ONLY_PARTNERSHIP('$2')}, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (council_id, slug) DO UPDATE SET title = excluded.title,
       partnership_id = coalesce(action_plans.partnership_id, excluded.partnership_id),
       starts_on = coalesce(excluded.starts_on, action_plans.starts_on),
       ends_on = coalesce(excluded.ends_on, action_plans.ends_on), is_draft = excluded.is_draft AND action_plans.agreed_on IS NULL,
       source_hash = excluded.source_hash
     RETURNING id`,
    [
      newId(),
      plan.councilId,
      plan.slug,
      plan.name,
      plan.year?.from ?? null,
      plan.year?.to ?? null,
      plan.draft,
      plan.sourceHash,
    ],
  );
  if (row === undefined) throw new Error(`The plan "${plan.slug}" was not kept.`);
  return row.id;
}

/** An action `a` as a paper is compared with it: `KeptAction`. */
export const KEPT_ACTIONS = `a.id, a.source_key AS key, a.state, a.priority_id AS "priorityId",
       jsonb_build_object('reference', a.reference, 'group_name', a.group_name, 'wording', a.wording,
         'due_raw', a.due_raw, 'due_start', a.due_start, 'due_end', a.due_end,
         'due_precision', a.due_precision, 'funding', a.funding, 'authority_id', a.authority_id) AS columns,
       coalesce((SELECT jsonb_agg(jsonb_build_object('part', g.part, 'name', g.name,
           'authorityId', g.authority_id, 'isAccountable', g.is_accountable, 'isConfirmed', g.is_confirmed))
         FROM action_agencies g WHERE g.action_id = a.id), '[]') AS agencies,
       NOT EXISTS (SELECT 1 FROM history h WHERE h.subject_kind = 'action' AND h.subject_id = a.id
         AND h.event NOT IN ('action.planned','action.corrected','action.read-back')) AS "isUntouched"`;

/** Every action of a plan by its key, locked, with its agencies. One statement. */
export async function keptActions(tx: Tx, planId: string): Promise<Map<string, KeptAction>> {
  const rows = await tx.query<KeptAction[]>(
    `SELECT ${KEPT_ACTIONS}
     FROM actions a WHERE a.action_plan_id = $1
     ORDER BY a.id
     FOR UPDATE OF a`,
    [planId],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Puts these agencies in place of the ones each action had, and who pays by its words. Five statements, however many. */
export async function replaceAgencies(
  tx: Tx,
  written: readonly { readonly actionId: string; readonly agencies: readonly WrittenAgency[] }[],
): Promise<void> {
  await tx.query('DELETE FROM action_agencies WHERE action_id = ANY($1)', [
    written.map(({ actionId }) => actionId),
  ]);
  const rows = written.flatMap(({ actionId, agencies }) =>
    agencies.map((agency) => ({ id: newId(), action: actionId, ...agency })),
  );
  await tx.query(
    `INSERT INTO action_agencies (id, action_id, authority_id, name, part, is_accountable, is_confirmed)
     SELECT id, action, "authorityId", name, part, "isAccountable", "isConfirmed"
     FROM jsonb_to_recordset($1) AS g(id uuid, action uuid, "authorityId" uuid, name text, part text,
       "isAccountable" boolean, "isConfirmed" boolean)`,
    [JSON.stringify(rows)],
  );
  await readFunds(
    tx,
    written.map(({ actionId }) => actionId),
  );
}

/** Who pays for each of these actions, read anew from the words of its funding. */
async function readFunds(tx: Tx, actionIds: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM action_funds WHERE action_id = ANY($1)', [actionIds]);
  const printed = await tx.query<{ id: string; funding: string }[]>(
    'SELECT id, funding FROM actions WHERE id = ANY($1)',
    [actionIds],
  );
  const rows = printed.flatMap(({ id, funding }) =>
    fundingSources(funding).map((source, at) => ({ id, number: at + 1, source })),
  );
  await tx.query(
    `INSERT INTO action_funds (action_id, number, source)
     SELECT id, number, source FROM jsonb_to_recordset($1) AS f(id uuid, number integer, source text)`,
    [JSON.stringify(rows)],
  );
}
