import {
  may,
  refuse,
  type Action,
  type Actor,
  type LocalDate,
  type MeasureKind,
  type PeriodKind,
  type Target,
  type Direction,
} from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { CARRIES_ON } from './carries-on.js';

/** A measure held until the transaction ends. */
export interface LockedMeasure {
  readonly id: string;
  readonly councilId: string;
  readonly priorityId: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly target: Target;
  readonly direction: Direction | null;
  readonly periodKind: PeriodKind;
  readonly decimals: number;
  readonly hidesBelow: number | null;
  readonly source: string;
  readonly isPublic: boolean;
  readonly planId: string | null;
  readonly endedOn: LocalDate | null;
  readonly version: number;
}

/**
 * Locks a measure for a change by an actor who saw a version of it. Refuses what is not there, what the actor may not do,
 * what has been changed since, and what has ended.
 */
export async function lockMeasure(
  tx: Tx,
  { actor, id, version }: Act,
  action: Action,
): Promise<LockedMeasure> {
  const [row] = await tx.query<LockedMeasure[]>(
    `SELECT id, council_id AS "councilId", priority_id AS "priorityId", name, unit, kind, target, direction,
       period_kind AS "periodKind", decimals, hides_below AS "hidesBelow", source, is_public AS "isPublic",
       plan_id AS "planId", ended_on AS "endedOn", version
     FROM measures WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row === undefined) return refuse('not-found', 'There is no such measure.');
  if (!(await isCarriedOnBy(tx, actor, { action, row }))) refuseOthers(actor, action, row);
  if (version !== undefined && version !== row.version) {
    refuse('stale-version', 'Somebody changed this measure since you opened it. Look again.');
  }
  if (row.endedOn !== null) refuse('state-moved-on', 'This measure has ended.');
  return row;
}

/** Whether an actor may do this to measures of a priority that came of this one. */
async function isCarriedOnBy(
  tx: Tx,
  actor: Actor,
  { action, row }: { readonly action: Action; readonly row: LockedMeasure },
): Promise<boolean> {
  const { councilId, priorityId } = row;
  if (may(actor, action, { councilId, priorityId })) return true;
  const later = await tx.query<{ priority_id: string }[]>(CARRIES_ON('$1'), [priorityId]);
  return later.some((one) => may(actor, action, { councilId, priorityId: one.priority_id }));
}

/** Refuses whoever may not do this to measures of a priority. */
export function refuseOthers(
  actor: Actor,
  action: Action,
  { councilId, priorityId }: { readonly councilId: string; readonly priorityId: string },
): void {
  if (may(actor, action, { councilId, priorityId })) return;
  refuse('not-permitted', 'You do not have the role that keeps this measure.');
}
