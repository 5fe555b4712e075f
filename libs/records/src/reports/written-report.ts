import type { ReportContent } from '#rules';

/** What is not for publication of one version, by the id of its paragraph. */
export type ExemptTexts = Readonly<Record<string, string>>;

/** The text of a report, public and exempt apart: in `content` an exempt paragraph has no text. */
export interface ReportText {
  readonly content: ReportContent;
  readonly exemptTexts: ExemptTexts;
}

/** One version of a report as it was written; it never changes. `writtenAt` is an instant. */
export interface WrittenReport extends ReportText {
  readonly number: number;
  readonly hash: string;
  /** Why it was written, in its writer's words; null when they gave none. */
  readonly why: string | null;
  readonly writtenBy: string;
  readonly writtenAt: string;
}

/**
 * A version as the list of versions shows it. No hash for who may not read what was exempt in any of them: it would let
 * them try out what a short paragraph says.
 */
export interface VersionLine extends Omit<WrittenReport, 'content' | 'exemptTexts' | 'hash'> {
  readonly hash: string | null;
}
