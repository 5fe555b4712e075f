import type { Closure } from '../answers/index.js';
import { addMonths, type LocalDate } from '../calendar/index.js';

/** What counts as very old: nothing moved for so many months, or made so many years ago. */
export interface PruneTerms {
  readonly months: number;
  readonly years: number;
}

/** The committee's own practice, to begin with: two years without movement, or four since it was made. */
export const PRUNE_TERMS: PruneTerms = { months: 24, years: 4 };

/**
 * How the committee can close what is proposed with a list: `superseded` is not among them, for each needs its own
 * successor.
 */
export const PRUNED_AS = [
  'no longer relevant',
  'implemented',
  'partly',
  'withdrawn',
  'rejection accepted',
] as const satisfies readonly Closure[];

export type PrunedAs = (typeof PRUNED_AS)[number];

/**
 * The local dates on or before which the last movement, or the making, is long ago. On 19 July 2026 with 24 months and
 * 4 years: 19 July 2024 and 19 July 2022.
 */
export const pruneDates = (
  today: LocalDate,
  { months, years }: PruneTerms,
): { readonly movedBy: LocalDate; readonly madeBy: LocalDate } => ({
  movedBy: addMonths(today, -months),
  madeBy: addMonths(today, -12 * years),
});
