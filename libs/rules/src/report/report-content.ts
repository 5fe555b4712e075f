import type { LocalDate } from '../calendar/index.js';

/** A body that considers a report on its way, and what that very body is asked to do. */
export interface RouteBody {
  readonly id: string;
  /** As printed, such as `Cabinet`. */
  readonly body: string;
  readonly on: LocalDate | null;
  /** `decides` for the body that decides; `considers` for each that also considers it. */
  readonly part: 'decides' | 'considers';
  /** What is recommended to this body, in Markdown; empty when nothing is. */
  readonly recommendation: string;
}

/** One paragraph, in the Markdown subset. Its `id` never changes; its printed number is worked out and is no key. */
export interface Paragraph {
  readonly id: string;
  readonly isNumbered: boolean;
  /** Public text; empty when the paragraph is exempt, whose text is kept elsewhere. */
  readonly text: string;
  readonly isExempt: boolean;
}

export interface Section {
  readonly id: string;
  /** The key of the template's section it fills; null for a section of the author's own. */
  readonly key: string | null;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly paragraphs: readonly Paragraph[];
}

export interface Appendix {
  readonly id: string;
  /** `A`, `B`; as printed. */
  readonly letter: string;
  readonly title: string;
  /** The document that is its paper; null while there is none. */
  readonly documentId: string | null;
}

/** The public text of one version of a report. Exempt text is kept in rows of its own and never in here. */
export interface ReportContent {
  readonly title: string;
  /** Fields by the template's key; one that was left out has no entry. A yes-or-no field says `Yes` or `No`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly routes: readonly RouteBody[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
  /** Background papers, one a line. Never exempt ones (Local Government Act 1972 s100D). */
  readonly backgroundPapers: readonly string[];
}
