import { compareDates, type Calendar, type LocalDate } from '../calendar/index.js';
import type { ReviewState } from '../review/index.js';
import type { KeptStep, StepKind } from './cycle-step.js';
import { cycleName, stepDay, type CycleYear } from './step-day.js';

/** A review as the pattern wants it. Dates are local. */
export interface WantedReview {
  readonly stepId: string;
  readonly priorityId: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly askedAhead: number;
}

/** A review that is there. `stepId` is null when a person planned it by itself, or its step is gone. */
export interface PresentReview {
  readonly id: string;
  readonly stepId: string | null;
  readonly year: number | null;
  readonly priorityId: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly askedAhead: number | null;
  readonly state: ReviewState;
}

/** A step of the year that asks nobody for a return. */
export interface YearStep {
  readonly stepId: string;
  readonly what: StepKind;
  readonly name: string;
  readonly on: LocalDate;
}

/** The reviews a pattern wants of a year, by day, and its other steps. */
export interface WantedYear {
  readonly reviews: readonly WantedReview[];
  readonly steps: readonly YearStep[];
}

/**
 * A year by its pattern, in the order it falls: one review for each step of reviews and each priority it is for, and
 * the other steps with their days.
 * @throws RangeError beyond the years of the calendar
 */
export function wantedYear(
  pattern: readonly KeptStep[],
  { year, priorities }: { readonly year: CycleYear; readonly priorities: readonly string[] },
  calendar: Calendar,
): WantedYear {
  const dated = pattern
    .map((step) => ({ step, on: stepDay(step, year, calendar) }))
    .toSorted((a, b) => compareDates(a.on, b.on));
  return {
    reviews: dated
      .filter(({ step }) => step.what === 'priority review')
      .flatMap(({ step, on }) =>
        priorities
          .filter((id) => step.priorities === null || step.priorities.includes(id))
          .map((priorityId) => ({
            stepId: step.id,
            priorityId,
            cycle: cycleName(on),
            dueOn: on,
            askedAhead: step.askedAhead,
          })),
      ),
    steps: dated
      .filter(({ step }) => step.what !== 'priority review')
      .map(({ step, on }) => ({ stepId: step.id, what: step.what, name: step.name, on })),
  };
}
