import type { ActionState } from '../action/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { MeasureVerdict } from '../measure/index.js';
import type { Rating } from '../review/index.js';

/** One action as a summary counts it, as it stood on the day the summary is as at. */
export interface SummedAction {
  readonly id: string;
  readonly plan: string;
  readonly planSlug: string;
  readonly reference: string;
  readonly wording: string;
  readonly dueRaw: string;
  readonly state: ActionState;
  readonly isOverdue: boolean;
  /** How many times its due moved within the year. */
  readonly moves: number;
}

/** How the actions of one plan, or of all, stand: an overdue or moved one is counted there beside its state. */
export interface ActionCounts {
  readonly all: number;
  readonly verified: number;
  readonly claimed: number;
  readonly underWay: number;
  readonly notStarted: number;
  readonly stopped: number;
  readonly carried: number;
  readonly overdue: number;
  readonly moved: number;
}

/** The actions of one plan in counts. */
export interface PlanCounts extends ActionCounts {
  readonly plan: string;
  readonly planSlug: string;
}

/** One review that was returned in the year, or was due in it and not returned. */
export interface SummedReview {
  readonly cycle: string;
  readonly dueOn: LocalDate;
  /** Null where it was not returned. */
  readonly rating: Rating | null;
  readonly changed: string | null;
}

/** One measure with its own sentence; a small number is never in it. */
export interface SummedMeasure {
  readonly name: string;
  readonly slug: string;
  readonly wanted: string;
  readonly verdict: MeasureVerdict;
  readonly sentence: string;
}

/** One concern about the priority, and what became of it. */
export interface SummedConcern {
  readonly cycle: string;
  readonly words: string;
  /** The partnership's item it came before it as; null where it was not escalated. */
  readonly item: number | null;
  readonly outcome: string | null;
  readonly minute: string | null;
  readonly decidedOn: LocalDate | null;
}

/** One project paid by a grant. Money in whole pence. */
export interface SummedProject {
  readonly name: string;
  readonly slug: string;
  readonly source: string;
  readonly awardPence: number;
  /** Null where no spending was reported. */
  readonly spentPence: number | null;
  /** The day the spending is as at. */
  readonly spentAsAt: LocalDate | null;
  readonly outcome: string | null;
}

/** One priority's year. */
export interface SummedPriority {
  readonly name: string;
  readonly slug: string;
  readonly number: number | null;
  readonly leads: readonly string[];
  /** The posts of those who lead it, which a report says in place of their names; of earlier summaries nobody kept them. */
  readonly ledBy?: readonly string[];
  readonly reviews: readonly SummedReview[];
  readonly measures: readonly SummedMeasure[];
  readonly plans: readonly PlanCounts[];
  readonly actions: readonly SummedAction[];
  readonly concerns: readonly SummedConcern[];
  readonly projects: readonly SummedProject[];
}

/** A partnership's plan and performance over a year, frozen as at a day. Dates are local. */
export interface PerformanceSummary {
  readonly council: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly committee: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asAt: LocalDate;
  readonly actions: ActionCounts;
  readonly measures: Readonly<Record<MeasureVerdict, number>>;
  readonly concerns: number;
  readonly priorities: readonly SummedPriority[];
  /** Actions that serve no priority. */
  readonly others: readonly PlanCounts[];
  /** Projects that serve no priority. */
  readonly otherProjects: readonly SummedProject[];
  /** Titles of its plans of the year that were drafts on that day, and are left out; of earlier summaries nobody kept them. */
  readonly drafts?: readonly string[];
}
