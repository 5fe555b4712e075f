import type { LocalDate } from '../calendar/index.js';
import type { ExemptionKind } from '../exemption/index.js';
import type { ReportState } from '../report/index.js';

/** A decision that something is kept from the public, as it stands. */
export interface PreparedExemption {
  /** What is kept, in words: `the item`, `appendix B`, `a paragraph`. */
  readonly of: string;
  readonly kind: ExemptionKind;
  readonly paragraphs: readonly number[];
  readonly reasoning: string;
  readonly publicSummary: string;
  readonly reviewOn: LocalDate | null;
}

export interface PreparedDocument {
  readonly title: string;
  readonly state: 'quarantined' | 'clean' | 'refused';
  readonly isScannedImage: boolean;
  /** Whether its words are kept apart though no decision keeps it from the public. */
  readonly isUnexplained: boolean;
}

export interface PreparedReport {
  readonly slug: string;
  readonly title: string;
  readonly state: ReportState;
  /** Names of required parts that are still empty. */
  readonly unwritten: readonly string[];
  /** Names of clearances asked and not given, or given for another version. */
  readonly uncleared: readonly string[];
  readonly summary: string;
  readonly isKeyDecision: boolean;
  /** What is written as the day of the key decision's notice, and the local date it was read as. */
  readonly keyDecisionNotice: { readonly raw: string; readonly on: LocalDate | null };
  /** Paragraphs whose text is kept elsewhere though no decision keeps them from the public. */
  readonly unexplainedParagraphs: number;
  readonly exemptions: readonly PreparedExemption[];
  readonly documents: readonly PreparedDocument[];
}

export interface PreparedItem {
  readonly number: number;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number | null;
  /** Who is to report, where no report is linked. */
  readonly reportBy: string | null;
  /** Why its report is to follow; null when that was not said. */
  readonly toFollow: string | null;
  readonly hasExemptText: boolean;
  readonly exemption: PreparedExemption | null;
  readonly documents: readonly PreparedDocument[];
  readonly report: PreparedReport | null;
}

/** A meeting's papers as they stand before publication; local dates of Europe/London. */
export interface PreparedMeeting {
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  /** The last day that leaves five clear days. */
  readonly lastLawfulDay: LocalDate;
  readonly isConvened: boolean;
  readonly venue: string;
  readonly hasChair: boolean;
  readonly items: readonly PreparedItem[];
  /** Reports commissioned for this meeting that are on no item of its agenda. */
  readonly unplaced: readonly { readonly slug: string; readonly title: string }[];
}
