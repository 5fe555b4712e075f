import { isLocalDate, readDue, refuse, type Actor, type Due, type LocalDate } from '#rules';
import { textOf, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A due somebody wants for an action, in their words. */
export interface DueWanted {
  readonly due: string;
  readonly reason: string;
  readonly agreedBy: string;
  readonly actor: Actor;
  readonly now: string;
}

/**
 * A due as people type it, read with the years of the plan it is in. A date of a machine, `2014-09-30`, is one too.
 * Refuses, naming the field, words that are not read for certain or a guess.
 */
export function readTypedDue(typed: string, planYear: PlanYear | null): Due {
  const raw = typed.trim();
  if (raw === '') refuse('field-missing', 'Enter the date it is due, or "ongoing".', 'due');
  const due = readDue(raw, planYear === null ? {} : { planYear });
  if (due.reading !== 'needs you') return due;
  return refuse(
    'field-wrong',
    'The date cannot be read: write a day, a month ("Sept 2026"), a quarter ("Q2 2026/27") or "ongoing".',
    'due',
  );
}

export interface PlanYear {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The new due of a locked action, and in words what it was. Refuses the due it has. One statement. */
export async function newDue(
  tx: Tx,
  row: LockedRow<'action'>,
  { due }: DueWanted,
): Promise<Due & { readonly before: string }> {
  const read = readTypedDue(due, await planYearOf(tx, textOf(row, 'action_plan_id')));
  const same =
    read.end === dateOrNull(row, 'due_end') && read.start === dateOrNull(row, 'due_start');
  if (same && row.columns['due_precision'] === read.precision) {
    refuse('field-wrong', 'That is the date it has.', 'due');
  }
  return { ...read, before: textOf(row, 'due_raw') || 'none printed' };
}

/** The years of a plan; null when its paper names none. One statement. */
export async function planYearOf(tx: Tx, planId: string): Promise<PlanYear | null> {
  const [plan] = await tx.query<{ from: LocalDate | null; to: LocalDate | null }[]>(
    'SELECT starts_on AS "from", ends_on AS "to" FROM action_plans WHERE id = $1',
    [planId],
  );
  if (plan === undefined || plan.from === null || plan.to === null) return null;
  return { from: plan.from, to: plan.to };
}

function dateOrNull(row: LockedRow<'action'>, column: string): LocalDate | null {
  const text = textOf(row, column);
  return isLocalDate(text) ? text : null;
}
