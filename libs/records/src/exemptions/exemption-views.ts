import type { Exemptable, ExemptionKind, LocalDate, Schedule12A } from '#rules';

/** What is kept from the public: an item, a report, one of its appendices or paragraphs, or a document. */
export type ExemptionOn =
  | { readonly itemId: string }
  | { readonly reportId: string }
  | { readonly reportId: string; readonly appendixId: string }
  | { readonly reportId: string; readonly paragraphId: string }
  | { readonly documentId: string };

/** A decision that keeps something from the public, and has not been lifted. Nothing in it is exempt. */
export interface OpenExemption {
  readonly id: string;
  readonly subjectKind: Exemptable;
  readonly subjectId: string;
  readonly meetingId: string | null;
  readonly reportId: string | null;
  readonly kind: ExemptionKind;
  readonly paragraphs: readonly Schedule12A[];
  readonly reasoning: string;
  readonly publicSummary: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly reviewOn: LocalDate | null;
}

/** The words of something that are not for publication; a document has no summary, a paragraph no title. */
export interface ExemptWords {
  readonly title: string;
  readonly summary: string;
}

/** What was decided or lifted, with what the history tells of it. */
export interface ExemptionDone {
  readonly id: string;
  readonly sentence: string;
}
