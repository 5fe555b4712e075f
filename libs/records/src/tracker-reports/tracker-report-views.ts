import type { ListFilter } from '../recommendations/index.js';
import type { Print } from '../prints/index.js';
import type { LocalDate, TrackerReport } from '#rules';

/** A report as it is asked for: for which meeting, of what the tracker finds by a filter, told in words. */
export interface ReportAsked {
  readonly slug: string;
  readonly heldOn: string;
  readonly filter: ListFilter;
  readonly narrowedTo: readonly string[];
}

/** How a report is named by its address. */
export interface ReportAddress {
  readonly slug: string;
  readonly date: string;
  readonly number: number;
}

/** A report as its page shows it: the words it was frozen in, its file, and the paper it became. */
export interface TrackerReportView {
  readonly id: string;
  readonly number: number;
  readonly meetingId: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly content: TrackerReport;
  readonly hash: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly print: Print;
  /** The paper of an agenda item it was put on the agenda as; null before. */
  readonly paper: { readonly item: number; readonly slug: string } | null;
  /** Whether a later report of the meeting was made. */
  readonly isLatest: boolean;
}

/** An item of the meeting's agenda that a report can be put on. */
export interface AgendaChoice {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** What can be done to put a report on its meeting's agenda. */
export interface AgendaChoices {
  readonly items: readonly AgendaChoice[];
  /** Whether an item can still be added: until the agenda is published. */
  readonly takesNew: boolean;
  /** The paper an earlier report of the meeting became, which this one would replace; null where there is none. */
  readonly replaces: { readonly isPublished: boolean } | null;
}

/** A report that was made, as a list has it. */
export interface MadeReport {
  readonly slug: string;
  readonly committee: string;
  readonly heldOn: LocalDate;
  readonly number: number;
  readonly madeOn: LocalDate;
}
