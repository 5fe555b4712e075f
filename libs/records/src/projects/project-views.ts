import type { LocalDate, ProjectMoney } from '#rules';

/** One figure of what was spent to date, in whole pence, of the day it is of. */
export interface SpendShown {
  readonly asAt: LocalDate;
  readonly spentPence: number;
  readonly note: string;
  readonly by: string;
}

/** One project that a grant pays for, with every figure reported, the latest first. */
export interface ProjectView extends ProjectMoney {
  readonly id: string;
  readonly version: number;
  readonly councilId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly slug: string;
  readonly name: string;
  /** Who pays. */
  readonly source: string;
  readonly lead: string;
  readonly endsOn: LocalDate;
  readonly priorityId: string | null;
  readonly priority: string | null;
  readonly prioritySlug: string | null;
  readonly outcome: string | null;
  readonly spends: readonly SpendShown[];
}
