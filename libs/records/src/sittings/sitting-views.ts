import type { ExemptionKind, Schedule12A } from '#rules';

/** Whether an item was taken; `adjourned` is one that was being taken when the meeting adjourned. */
export type ItemState = 'not taken' | 'being taken' | 'adjourned' | 'taken';

/** Something of an item that is kept from the public; nothing in it is exempt. */
export interface KeptOfItem {
  readonly what: 'agenda item' | 'report' | 'appendix' | 'document' | 'paragraph';
  readonly kind: ExemptionKind;
  readonly paragraphs: readonly Schedule12A[];
  readonly publicSummary: string;
}

/** How an item stands while its meeting is run. */
export interface ItemSitting {
  readonly itemId: string;
  readonly state: ItemState;
  /** The time spent on it so far, in whole seconds; adjournments do not count. */
  readonly usedSeconds: number;
  /** When it was first taken, an instant; null when it was not. */
  readonly beganAt: string | null;
  readonly kept: readonly KeptOfItem[];
  /** Whether the public is excluded during it. */
  readonly isCovered: boolean;
}

/** A decision, or the law, that excludes the public during some items. */
export interface ExclusionView {
  readonly id: string;
  /** The minute of the resolution; null where the law excludes the public without one. */
  readonly minute: string | null;
  readonly isOver: boolean;
  readonly items: readonly { readonly number: number; readonly ground: string }[];
}

/** A meeting as it is being run. */
export interface Sitting {
  /** When it was started, an instant; null when it was not. */
  readonly startedAt: string | null;
  readonly items: readonly ItemSitting[];
  readonly exclusions: readonly ExclusionView[];
  /** Whether the public is excluded at this moment. */
  readonly isPublicOut: boolean;
  readonly voting: number;
  readonly quorum: number;
  readonly isQuorate: boolean;
}

/** Notes of a discussion as they are saved; version 0 and empty when there are none. */
export interface NotesView {
  readonly wording: string;
  readonly version: number;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** The notes of one item; the exempt ones only for who may read them, and null for anybody else. */
export interface ItemNotes {
  readonly public: NotesView;
  readonly exempt: NotesView | null;
}
