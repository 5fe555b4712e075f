import { refuse, type Actor } from '#rules';
import { newId } from '#platform';
import type { PlanReading } from '../papers/index.js';
import { todayInLondon } from '../clocks/index.js';
import { begin, revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { AcceptedPlan, AcceptedRow, PlanEffect } from './accepted-plan.js';
import { actionsBefore, planBefore, type ActionBefore } from './before-import.queries.js';
import type { PlanDirectory } from './plan-directory.js';
import { planName, planSlug } from './plan-name.js';
import { isPrintedKey } from './kept-action.js';
import {
  certainPriorities,
  groupPriorities,
  type CertainPriority,
  type DecidedPriorities,
} from './group-priority.js';
import { knownPriorities } from './known-priorities.queries.js';
import { keepPlan, keptActions, replaceAgencies } from './plans.queries.js';
import { compareRow, type ComparedRow } from './row-comparison.js';
import { stopClock } from './stop-clock.js';
import { writtenAction, type WrittenAction } from './written-action.js';

/** A plan as it was read, with what a person left out of it, by line and reason. */
export interface PlanToWrite {
  readonly councilId: string;
  readonly reading: PlanReading;
  readonly directory: PlanDirectory;
  readonly sourceHash: string;
  readonly omitted: ReadonlyMap<number, string>;
  readonly decided: DecidedPriorities;
  /** Why an agreed plan is changed; needed where the paper changes anything of it. */
  readonly reason: string | null;
}

interface By {
  readonly actor: Actor;
  /** The instant of the import. */
  readonly now: string;
}

interface Writing {
  readonly tx: Tx;
  readonly by: By;
  readonly councilId: string;
  readonly planId: string;
  readonly priorities: ReadonlyMap<string, CertainPriority>;
  readonly reason: string | null;
  readonly before: ReadonlyMap<string, ActionBefore>;
}

/**
 * Writes every row of a plan whose text and reference can be believed, in the caller's transaction. The same paper again
 * changes nothing; a changed row is corrected if nobody has worked on its action since, else left as it is. Gives what
 * became of each row, and what is needed to undo it. Refuses to change an agreed plan without a reason.
 */
export async function writePlan(
  tx: Tx,
  by: By,
  { councilId, reading, directory, sourceHash, omitted, decided, reason }: PlanToWrite,
): Promise<AcceptedPlan & { readonly effects: readonly PlanEffect[] }> {
  const title = planName(reading.title);
  const slug = planSlug(title);
  const was = await planBefore(tx, councilId, slug);
  const print = { ...reading.title, councilId, slug, name: title, sourceHash };
  const planId = await keepPlan(tx, print);
  const kept = await keptActions(tx, planId);
  const known = await knownPriorities(tx, councilId);
  const priorities = certainPriorities(groupPriorities({ reading, known, decided }));
  const before = await actionsBefore(tx, planId);
  const into: Writing = { tx, by, councilId, planId, priorities, before, reason };
  const rows: AcceptedRow[] = [];
  const effects: PlanEffect[] = [planEffect(planId, title, was?.columns ?? null)];
  const agencies: { actionId: string; agencies: WrittenAction['agencies'] }[] = [];
  for (const row of reading.rows) {
    const written = writtenAction(row, reading, directory);
    const found = kept.get(row.key);
    const of = { row, written, kept: found, omitted: omitted.get(row.line) };
    const priority = priorities.get(written.columns.group_name);
    const compared = compareRow({ ...of, priority });
    const effect = await writeRow(into, { compared, written, id: found?.id, line: row.line });
    const { done, why } = compared;
    const id = done === 'left out' ? null : (effect?.subjectId ?? found?.id ?? null);
    rows.push({ key: row.key, id, done, why });
    if (effect === null) continue;
    effects.push(effect);
    agencies.push({ actionId: effect.subjectId, agencies: written.agencies });
  }
  if (agencies.length > 0) {
    if (was?.isAgreed === true && reason === null) refuse('field-missing', WHY_AGREED, 'reason');
    await replaceAgencies(tx, agencies);
  }
  const printed = new Set(reading.rows.map(({ key }) => key));
  const noLongerPrinted = [...kept.keys()].filter((key) => isPrintedKey(key) && !printed.has(key));
  return { slug, title, rows, noLongerPrinted, effects };
}

interface RowToWrite {
  readonly compared: ComparedRow;
  readonly written: WrittenAction;
  readonly id: string | undefined;
  readonly line: number;
}

async function writeRow(
  into: Writing,
  { compared, written, id, line }: RowToWrite,
): Promise<PlanEffect | null> {
  const label = written.columns.reference || written.columns.wording.slice(0, 60);
  const about = { subjectKind: 'action', label, line } as const;
  const before = id === undefined ? undefined : into.before.get(id);
  if (compared.done === 'added') {
    const subjectId = await add(into, written);
    return { ...about, subjectId, done: 'added', before: null, versionAfter: 1 };
  }
  if (compared.done !== 'updated' || before === undefined) return null;
  const what = compared.changes.map((change) => change.what).join(', ');
  await revise(into.tx, {
    kind: 'action',
    id: before.id,
    ...into.by,
    columns: { ...written.columns, ...served(into, { compared, written }) },
    event: 'action.corrected',
    facts: { title: written.columns.reference, text: what, ...because(into) },
  });
  if (compared.changes.some((change) => change.what === 'due')) {
    await stopClock(into.tx, before.id, todayInLondon(into.by.now));
  }
  const versionAfter = before.version + 1;
  return { ...about, subjectId: before.id, done: 'updated', before, versionAfter };
}

function served(
  { priorities }: Writing,
  { compared, written }: Pick<RowToWrite, 'compared' | 'written'>,
) {
  const id = priorities.get(written.columns.group_name)?.id;
  const isServed = compared.changes.some(({ what }) => what === 'priority');
  return isServed && id !== undefined ? { priority_id: id } : {};
}

async function add({ tx, by, ...into }: Writing, written: WrittenAction): Promise<string> {
  const id = newId();
  await begin(tx, {
    kind: 'action',
    id,
    ...by,
    event: 'action.planned',
    facts: { title: written.columns.reference, ...because({ reason: into.reason }) },
    columns: {
      council_id: into.councilId,
      action_plan_id: into.planId,
      priority_id: into.priorities.get(written.columns.group_name)?.id ?? null,
      source_key: written.key,
      ...written.columns,
    },
  });
  return id;
}

const WHY_AGREED = 'The plan is agreed: give the reason for everything this paper changes in it.';
const because = ({ reason }: { readonly reason: string | null }) =>
  reason === null ? {} : { reason };

const planEffect = (
  subjectId: string,
  label: string,
  before: Readonly<Record<string, unknown>> | null,
): PlanEffect => ({
  subjectKind: 'action plan',
  subjectId,
  label,
  line: null,
  done: before === null ? 'added' : 'updated',
  before,
  versionAfter: null,
});
