import type { LocalDate, ReportState, ReportTemplateName } from '#rules';
import type { WrittenReport } from './written-report.js';

/** A report as a list shows it. Dates are local. */
export interface ReportLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ReportState;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly author: string | null;
  readonly dueOn: LocalDate | null;
  readonly heldOn: LocalDate | null;
  readonly currentVersion: number;
}

/** Somebody a page names. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** A request for more time, decided or not. */
export interface MoreTimeAsked {
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly currentDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** A paper added to a report, as its appendices choose from. */
export interface ReportDocument {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
}

/** The clock of a report with its working, as its page explains it. */
export interface ReportClockView {
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly originalDueOn: LocalDate;
  readonly isRunning: boolean;
  readonly citation: string;
}

/** One report with its text as it stands, for one reader. */
export interface ReportView extends Omit<ReportLine, 'author'> {
  readonly version: number;
  readonly councilId: string;
  readonly committeeId: string;
  readonly meetingId: string | null;
  readonly template: ReportTemplateName;
  readonly brief: string;
  readonly author: NamedPerson | null;
  /** The topic of the work programme it is for. */
  readonly topic: { readonly slug: string; readonly title: string } | null;
  readonly moreTime: readonly MoreTimeAsked[];
  readonly clock: ReportClockView | null;
  /** The papers that were added to it and are in use. */
  readonly documents: readonly ReportDocument[];
  readonly clearanceIds: readonly string[];
  /**
   * The version as it stands; null while nothing is written, and for whom all of it is withheld from. What is exempt is in
   * it only for those who may read that, and its hash is of no more than what is in it.
   */
  readonly current: WrittenReport | null;
  readonly maySeeExempt: boolean;
  /** Whether the whole text is kept from this reader, because the report, or its item, is not for publication. */
  readonly isWithheld: boolean;
}
