import type { AddresseeState, LocalDate, OverallState, Rating } from '#rules';
import type { Reach } from './reach.js';
import type { StateGroup } from './state-groups.js';

/** Whose rating of the progress is meant: what the authority says and what others think are never one. */
export const RATERS = {
  authority: { label: 'The authority', kind: 'report' },
  officer: { label: 'The officer', kind: 'officer rating' },
  committee: { label: 'The committee', kind: 'committee rating' },
} as const;
export type Rater = keyof typeof RATERS;

/** Stands for a name where a list is narrowed to what nobody looks after. */
export const NOBODY = 'nobody';

/** What a list is narrowed by. Slugs, states and words; absent means all. */
export interface ListFilter {
  readonly authority?: string;
  readonly committee?: string;
  readonly group?: StateGroup;
  readonly state?: AddresseeState;
  /** The slug of the topic its item of the agenda came from. */
  readonly topic?: string;
  readonly rating?: Rating;
  /** Whose latest rating is meant; anybody's when absent. */
  readonly rater?: Rater;
  /** The calendar year it was made in, as `2026`. */
  readonly year?: string;
  /** The day of the meeting it was made at. */
  readonly meeting?: LocalDate;
  readonly tag?: string;
  /** The name of the officer who looks after it, or `nobody`. */
  readonly officer?: string;
  /** How far all the authorities asked have answered. */
  readonly overall?: OverallState;
  /** How far what they accepted is done, over all of them. */
  readonly accepted?: OverallState;
  /** The slug of a priority of the partnership that the recommendation serves. */
  readonly priority?: string;
  /** Words of the recommendation or of an answer to it, or its reference. */
  readonly text?: string;
}

/** A list as it is asked for: by whom, narrowed how, on which day. */
export interface ListAsked {
  readonly reach: Reach;
  readonly filter: ListFilter;
  readonly today: LocalDate;
}
