import type { MeetingState, Place, ReportState } from '#rules';

/** What a document is a paper of. */
export type DocumentOn = { readonly itemId: string } | { readonly reportId: string };

/** An item or a report as its papers see it: where it stands, and whether it may have papers still. */
export type DocumentOwner =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly meetingId: string;
      readonly number: number;
      readonly state: MeetingState;
      /** Of its meeting, whose history tells of its papers. */
      readonly version: number;
      readonly place: Place;
    }
  | {
      readonly kind: 'report';
      readonly id: string;
      readonly state: ReportState;
      readonly version: number;
      readonly place: Place;
    };

export type DocumentState = 'quarantined' | 'clean' | 'refused' | 'removed';

/**
 * A document as staff see it. What is not for publication has its words only for who may read them: for others `title`
 * is what anybody may know, and `fileName`, `sha256` and `bytes` are null.
 */
export interface DocumentView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly pages: number | null;
  readonly isScannedImage: boolean;
  readonly state: DocumentState;
  readonly addedBy: string;
  /** An instant. */
  readonly addedAt: string;
  /** The letter of the appendix of the report whose paper it is. */
  readonly letter: string | null;
  /** The decision that keeps it from the public; null when it is public. */
  readonly keptBy: string | null;
  /** Whether it went out with an agenda or a supplement. */
  readonly isPublished: boolean;
  /** How many earlier ones it replaced, each kept. */
  readonly replaced: number;
}

/** What was added, replaced or removed, with what the history tells of it. */
export interface DocumentDone {
  readonly id: string;
  readonly slug: string;
  readonly sentence: string;
}
