import type { LocalDate, PerformanceSummary, ReportTemplateName } from '#rules';
import type { Print } from '../prints/index.js';

/** A summary as its page shows it: the words it was frozen in, its file, and the report it began. */
export interface PerformanceSummaryView {
  readonly id: string;
  readonly number: number;
  readonly councilId: string;
  readonly committeeId: string;
  readonly partnershipId: string;
  readonly committeeSlug: string;
  readonly template: ReportTemplateName;
  readonly content: PerformanceSummary;
  readonly hash: string;
  readonly madeBy: string;
  /** The reports begun with it, one for each meeting it was offered to. */
  readonly reports: readonly SummaryReportBegun[];
  readonly print: Print;
}

/** A report begun with a summary; its meeting is null where nobody knows any more. */
export interface SummaryReportBegun {
  readonly slug: string;
  readonly meetingId: string | null;
  readonly heldOn: LocalDate | null;
  readonly item: number | null;
}

/** A summary as a list has it. Dates are local. */
export interface PerformanceSummaryLine {
  readonly number: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asAt: LocalDate;
  readonly committee: string;
  readonly madeBy: string;
}

/** A meeting whose agenda still takes an item. */
export interface OpenMeeting {
  readonly id: string;
  readonly heldOn: LocalDate;
}

/** What making a summary chooses from: the partnership, those made before, and the committees it can be made for. */
export interface SummariesOf {
  readonly partnershipId: string;
  readonly partnership: string;
  readonly councilId: string;
  readonly council: string;
  readonly made: readonly PerformanceSummaryLine[];
  readonly committees: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
  }[];
}

/** For which committee, and between which local dates, both included. */
export interface SummaryAsked {
  readonly partnership: string;
  /** The slug of a committee. */
  readonly committee: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}
