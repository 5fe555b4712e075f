import type { LocalDate, PriorityChangeKind } from '#rules';

/** A priority that became another, or that another became. */
export interface LineagePriority {
  readonly id: string;
  readonly slug: string;
  /** As it was last called. */
  readonly name: string;
  readonly endedOn: LocalDate | null;
  readonly endedAs: PriorityChangeKind | null;
}

/** How a priority was called in one edition. */
export interface EditionName {
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly name: string;
}

/** A priority over the editions: what it was called, what it comes from and what came of it, the nearest first. */
export interface PriorityLineage {
  readonly names: readonly EditionName[];
  readonly earlier: readonly LineagePriority[];
  readonly later: readonly LineagePriority[];
}
