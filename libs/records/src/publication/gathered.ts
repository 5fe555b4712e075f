import type {
  Exemptable,
  ExemptionKind,
  LocalDate,
  MeetingState,
  ReportContent,
  ReportState,
  ReportTemplateName,
  Schedule12A,
} from '#rules';
import type { PaperItem, Papers } from './papers.js';

/** A meeting as its papers head it, with how it stands. Dates are local dates of Europe/London. */
export interface GatheredMeeting extends Pick<
  Papers,
  | 'council'
  | 'committee'
  | 'committeeSlug'
  | 'constitutedAs'
  | 'heldOn'
  | 'startsAt'
  | 'startsAfter'
  | 'venue'
  | 'members'
  | 'contact'
> {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
  /** Reports meant for the meeting that are on no item of its agenda. */
  readonly unplaced: readonly { readonly slug: string; readonly title: string }[];
  /** The highest number published; null before the agenda is. */
  readonly lastNumber: number | null;
}

export interface GatheredItem extends Pick<
  PaperItem,
  | 'id'
  | 'number'
  | 'kind'
  | 'title'
  | 'purpose'
  | 'minutes'
  | 'summary'
  | 'urgentReason'
  | 'acceptedBy'
> {
  readonly reportBy: string | null;
  readonly reportId: string | null;
  readonly toFollow: string | null;
  /** Kept from the public: its real title and summary, when it has them. */
  readonly exemptTitle: string | null;
  readonly exemptSummary: string | null;
}

/** The current version of a report; null content when nothing is written yet. */
export interface GatheredReport {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly template: ReportTemplateName;
  readonly state: ReportState;
  readonly version: number;
  readonly hash: string | null;
  readonly content: ReportContent | null;
  /** Kept from the public: the text of exempt paragraphs, by the paragraph's id. */
  readonly exemptTexts: Readonly<Record<string, string>>;
  /** Kept from the public: the titles of exempt appendices, by the appendix's id. */
  readonly exemptAppendices: Readonly<Record<string, string>>;
  /** Kinds of clearance asked and not given, or given for another text. */
  readonly uncleared: readonly string[];
}

export interface GatheredDocument {
  readonly id: string;
  readonly itemId: string | null;
  readonly reportId: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly pages: number | null;
  readonly isScannedImage: boolean;
  readonly state: 'quarantined' | 'clean' | 'refused' | 'removed';
  readonly replacesId: string | null;
  /** Kept from the public: its real title and file name, when it has them. */
  readonly exemptTitle: string | null;
  readonly exemptFileName: string | null;
}

export interface GatheredExemption {
  readonly subjectKind: Exemptable;
  readonly subjectId: string;
  readonly reportId: string | null;
  readonly kind: ExemptionKind;
  readonly paragraphs: readonly Schedule12A[];
  readonly reasoning: string;
  readonly publicSummary: string;
  readonly reviewOn: LocalDate | null;
}

/** Everything the papers of one meeting are made of, exempt text and all: it never leaves the records as it is. */
export interface Gathered {
  readonly meeting: GatheredMeeting;
  readonly items: readonly GatheredItem[];
  readonly reports: readonly GatheredReport[];
  readonly documents: readonly GatheredDocument[];
  readonly exemptions: readonly GatheredExemption[];
}
