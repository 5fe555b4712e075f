import type { Block } from '#platform/markdown';
import type { PaperDocument } from '../publication/index.js';

/** What a part is marked with in words when it is kept from the public, such as `Exempt: not for publication, paragraph 3`. */
export type KeptWords = string | null;

/** An upload as a pack shows it: a separator that names it, and in the print pack its own pages after that. */
export interface UploadPart {
  readonly kind: 'upload';
  readonly id: string;
  /** Such as `Appendix B: Map of the wards`. */
  readonly title: string;
  readonly document: PaperDocument;
  /** Its address below the installation's own. */
  readonly href: string;
  readonly kept: KeptWords;
}

/**
 * One part of a pack, the same for every form it is shown in: typst sets it, the HTML edition lists it. `id` is its
 * anchor, under which its page is noted. Levels of headings never skip one.
 */
export type PackPart =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** Whether the table of contents lists it; bookmarks list every heading. */
      readonly isListed: boolean;
    }
  | {
      readonly kind: 'facts';
      readonly id: string;
      readonly rows: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly label: string | null;
      readonly number: string | null;
      readonly blocks: readonly Block[];
      readonly kept: KeptWords;
    }
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly label: string;
      readonly entries: readonly string[];
    }
  | {
      readonly kind: 'notice';
      readonly id: string;
      readonly tone: 'kept' | 'withdrawn' | 'to follow' | 'urgent';
      readonly title: string;
      readonly sentences: readonly string[];
    }
  | UploadPart;

/** One item of the agenda with everything that belongs to it. */
export interface PackItem {
  /** Its anchor, such as `item-5`. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What the committee is asked to do, and how long it has. */
  readonly asked: string;
  readonly kept: KeptWords;
  /** Whether it fills pages of its own; items with nothing to read share one. */
  readonly hasPages: boolean;
  readonly startsPage: boolean;
  readonly parts: readonly PackPart[];
}

/** A whole pack before it has pages. */
export interface PackDraft {
  readonly council: string;
  readonly committee: string;
  /** The date and time of the meeting in words. */
  readonly when: string;
  /** `Agenda and papers`, `Supplement 2`. */
  readonly title: string;
  readonly audience: 'public' | 'members';
  /** Running head of the right-hand side: whom it is for. */
  readonly forWhom: string;
  /** The facts of the cover. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly members: readonly { readonly name: string; readonly seat: string }[];
  readonly notes: readonly string[];
  readonly items: readonly PackItem[];
}
