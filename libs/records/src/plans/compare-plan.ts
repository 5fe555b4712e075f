import type { EntityManager } from 'typeorm';
import type { PlanReading } from '../papers/index.js';
import {
  certainPriorities,
  groupPriorities,
  type DecidedPriorities,
  type GroupPriority,
} from './group-priority.js';
import { isPrintedKey, type KeptAction } from './kept-action.js';
import { knownPriorities } from './known-priorities.queries.js';
import type { PlanDirectory } from './plan-directory.js';
import { planName, planSlug } from './plan-name.js';
import { KEPT_ACTIONS } from './plans.queries.js';
import { compareRow, type ComparedRow } from './row-comparison.js';
import { writtenAction } from './written-action.js';

/** A plan beside what the record has of it: what would become of each row, by line, and what is printed no longer. */
export interface ComparedPlan {
  readonly title: string;
  readonly slug: string;
  readonly isKnown: boolean;
  /** Whether the partnership has agreed the plan that is kept: what changes it needs a reason. */
  readonly isAgreed: boolean;
  readonly groups: readonly GroupPriority[];
  readonly rows: ReadonlyMap<number, ComparedRow>;
  readonly noLongerPrinted: readonly { readonly key: string; readonly wording: string }[];
}

interface PlanToCompare {
  readonly councilId: string;
  readonly reading: PlanReading;
  readonly directory: PlanDirectory;
  readonly omitted: ReadonlyMap<number, string>;
  readonly decided: DecidedPriorities;
}

/** Compares a plan as it was read with the record. Writes nothing and locks nothing. Two statements. */
export async function comparePlan(
  manager: EntityManager,
  { councilId, reading, directory, omitted, decided }: PlanToCompare,
): Promise<ComparedPlan> {
  const title = planName(reading.title);
  const slug = planSlug(title);
  const found = await manager.query<(KeptAction & { readonly isAgreed: boolean })[]>(
    `SELECT ${KEPT_ACTIONS}, l.agreed_on IS NOT NULL AS "isAgreed" FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
     WHERE l.council_id = $1 AND l.slug = $2 ORDER BY a.id`,
    [councilId, slug],
  );
  const kept = new Map(found.map((action) => [action.key, action]));
  const known = await knownPriorities(manager, councilId);
  const groups = groupPriorities({ reading, known, decided });
  const certain = certainPriorities(groups);
  const rows = reading.rows.map((row) => {
    const written = writtenAction(row, reading, directory);
    const of = { row, written, kept: kept.get(row.key), omitted: omitted.get(row.line) };
    const priority = certain.get(written.columns.group_name);
    return [row.line, compareRow({ ...of, priority })] as const;
  });
  const printed = new Set(reading.rows.map(({ key }) => key));
  const noLongerPrinted = found
    .filter(({ key }) => isPrintedKey(key) && !printed.has(key))
    .map(({ key, columns }) => ({ key, wording: columns.wording }));
  return {
    title,
    slug,
    isKnown: found.length > 0,
    isAgreed: found.some(({ isAgreed }) => isAgreed),
    groups,
    rows: new Map(rows),
    noLongerPrinted,
  };
}
