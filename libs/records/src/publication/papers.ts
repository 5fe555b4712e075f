import type { LocalDate, ReportContent, ReportTemplateName, Schedule12A } from '#rules';

/** Why a paper is kept from the public, as the public is told. */
export interface KeptFromPublic {
  readonly kind: 'exempt' | 'confidential';
  /** Paragraphs of Part 1 of Schedule 12A; empty when it is confidential. */
  readonly paragraphs: readonly Schedule12A[];
  readonly reasoning: string;
  /** What the public may know of it. */
  readonly publicSummary: string;
}

/** One uploaded paper of an item or a report. `key` is where its bytes are kept, and is never shown. */
export interface PaperDocument {
  readonly id: string;
  /** Appendix letter as printed; null for a paper that is no appendix. */
  readonly letter: string | null;
  readonly title: string;
  readonly fileName: string;
  /** Its last segment of an address: unique within its item, made of the title. */
  readonly slug: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly pages: number | null;
  readonly isScannedImage: boolean;
}

/** A paper named to the public whose contents are kept from it. */
export interface WithheldDocument {
  readonly id: string;
  readonly letter: string | null;
  readonly kept: KeptFromPublic;
}

export interface PaperReport {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  /** Of the content as it is here; in the members' twin of the whole version, by which it was cleared. */
  readonly hash: string;
  readonly template: ReportTemplateName;
  /** Public text only. In the members' twin, exempt paragraphs have their text. */
  readonly content: ReportContent;
  /** Exempt paragraphs by their id, and why. */
  readonly keptParagraphs: Readonly<Record<string, KeptFromPublic>>;
}

export interface PaperItem {
  readonly id: string;
  readonly number: number;
  readonly kind: 'standing' | 'ordinary' | 'urgent' | 'outstanding responses';
  /** The public title: what the public may know, when the item is exempt. */
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly minutes: number | null;
  readonly summary: string | null;
  readonly urgentReason: string | null;
  readonly acceptedBy: string | null;
  /** Whether a report is announced and not published yet. */
  readonly isToFollow: boolean;
  /** Why it is to follow; null when it is not, or nobody said. */
  readonly toFollowBecause: string | null;
  /** Set when the whole item is kept from the public; then `report` and `documents` are empty in the public papers. */
  readonly kept: KeptFromPublic | null;
  readonly report: PaperReport | null;
  /** In the public papers those anybody may read; in their members' twin all of them. */
  readonly documents: readonly PaperDocument[];
  /** What of it is kept from the public and why: a document by its own id, its report by the report's. */
  readonly withheld: readonly WithheldDocument[];
}

/**
 * What was published of a meeting, frozen with its hash: number 0 is the agenda with its papers, 1 and up are
 * supplements, which hold the items they bring or change. The public papers hold nothing exempt; their members' twin has
 * the same shape, with the exempt text and documents in it, and is kept in a row of its own.
 */
export interface Papers {
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly constitutedAs: string | null;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  /** The meeting it begins on the rising of; null when it begins at its own time. */
  readonly startsAfter: string | null;
  readonly venue: string;
  /** 0 for the agenda, then 1, 2 for each supplement. */
  readonly number: number;
  readonly publishedOn: LocalDate;
  /** Why it is short of five clear days, or why the supplement is late; null when it is in time. */
  readonly reason: string | null;
  readonly members: readonly { readonly name: string; readonly seat: string }[];
  readonly contact: { readonly name: string; readonly post: string; readonly email: string } | null;
  readonly items: readonly PaperItem[];
}
