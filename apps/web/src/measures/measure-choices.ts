import type { MeasureChoice, MeasureStanding, PlanChoice } from '#records/measures';

/** What the fields of a measure can be filled from: itself as it is saved, the other measures, and the plans. */
export interface MeasureChoices {
  readonly saved: MeasureStanding | null;
  readonly others: readonly MeasureChoice[];
  readonly plans: readonly PlanChoice[];
}
