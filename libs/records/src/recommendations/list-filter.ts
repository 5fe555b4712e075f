import type { LocalDate } from '#rules';
import type { Reach } from './reach.js';
import type { StateGroup } from './state-groups.js';

/** What a list is narrowed by. Slugs, a group and words; absent means all. */
export interface ListFilter {
  readonly authority?: string;
  readonly committee?: string;
  readonly group?: StateGroup;
  /** Words of the recommendation or its reference. */
  readonly text?: string;
}

/** A list as it is asked for: by whom, narrowed how, on which day. */
export interface ListAsked {
  readonly reach: Reach;
  readonly filter: ListFilter;
  readonly today: LocalDate;
}
