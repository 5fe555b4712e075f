import type { Actor } from '#rules';
import { todayInLondon } from '../clocks/index.js';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { ActionBefore } from './before-import.queries.js';
import { stopClock } from './stop-clock.js';

/** What accepting an import did to an action or a plan, as it was kept with the import. */
export interface KeptEffect {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly label: string;
  readonly done: 'added' | 'updated';
  readonly before: unknown;
  readonly versionAfter: number | null;
}

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** Why an action cannot be put back: somebody has worked on it since. Null when it can. One statement. */
export async function whyNotTakenBack(tx: Tx, effect: KeptEffect): Promise<string | null> {
  const [found] = await tx.query<
    { version: number; state: string; last: string | null; isNeeded: boolean }[]
  >(
    `SELECT a.version, a.state,
       EXISTS (SELECT FROM partnership_events e WHERE e.action_id = a.id)
         OR EXISTS (SELECT FROM actions o WHERE a.id IN (o.successor_id, o.carried_from_id)) AS "isNeeded",
       (SELECT h.sentence FROM history h WHERE h.subject_kind = 'action'
       AND h.subject_id = a.id ORDER BY h.version DESC LIMIT 1) AS last
     FROM actions a WHERE a.id = $1 FOR UPDATE OF a`,
    [effect.subjectId],
  );
  if (found === undefined) return 'It is there no longer.';
  if (effect.done === 'added' && found.isNeeded) {
    return 'An event of the calendar or another action is linked to it.';
  }
  if (found.version === effect.versionAfter) return null;
  return `People have worked on it since: ${found.last ?? `it is ${found.state}.`}`;
}

/** Puts one action back as it was before its import: gone if it was entered, else with its words and agencies of then. */
export async function takeBackAction(tx: Tx, by: By, effect: KeptEffect): Promise<void> {
  const { subjectId: id } = effect;
  const before = effect.before;
  await stopClock(tx, id, todayInLondon(by.now));
  if (effect.done === 'added') {
    const event = 'action.taken-back';
    await revise(tx, { kind: 'action', id, ...by, columns: {}, event, facts: {} });
    await tx.query('DELETE FROM action_agencies WHERE action_id = $1', [id]);
    await tx.query('DELETE FROM actions WHERE id = $1', [id]);
    return;
  }
  if (!isActionBefore(before)) throw new Error(`How action ${id} was before is not known.`);
  const event = 'action.read-back';
  const facts = { text: effect.label };
  await revise(tx, { kind: 'action', id, ...by, columns: before.columns, event, facts });
  await tx.query('DELETE FROM action_agencies WHERE action_id = $1', [id]);
  await tx.query(
    'INSERT INTO action_agencies SELECT * FROM jsonb_populate_recordset(NULL::action_agencies, $1)',
    [JSON.stringify(before.agencies)],
  );
  await tx.query('DELETE FROM action_funds WHERE action_id = $1', [id]);
  await tx.query(
    'INSERT INTO action_funds SELECT * FROM jsonb_populate_recordset(NULL::action_funds, $1)',
    [JSON.stringify(before.funds)],
  );
}

/** Puts a plan's own words back, or takes it away if its import made it and nothing hangs on it any more. */
export async function takeBackPlan(tx: Tx, effect: KeptEffect): Promise<string | null> {
  const { subjectId: id, before, done } = effect;
  if (done === 'added') {
    const gone = await tx.query<{ id: string }[]>(
      `WITH gone AS (DELETE FROM action_plans l WHERE l.id = $1 AND l.agreed_on IS NULL
         AND NOT EXISTS (SELECT FROM actions a WHERE a.action_plan_id = l.id)
         AND NOT EXISTS (SELECT FROM measures m WHERE m.plan_id = l.id)
         AND NOT EXISTS (SELECT FROM partnership_items i WHERE i.action_plan_id = l.id) RETURNING l.id)
       SELECT id FROM gone`,
      [id],
    );
    return gone.length > 0 ? null : 'The plan is in use.';
  }
  await tx.query(
    `UPDATE action_plans l SET title = b.title, starts_on = b.starts_on, ends_on = b.ends_on,
       is_draft = b.is_draft AND l.agreed_on IS NULL, source_hash = b.source_hash
     FROM jsonb_populate_record(NULL::action_plans, $2) b WHERE l.id = $1`,
    [id, JSON.stringify(before)],
  );
  return null;
}

const isActionBefore = (value: unknown): value is ActionBefore =>
  typeof value === 'object' && value !== null && 'columns' in value && 'agencies' in value;
