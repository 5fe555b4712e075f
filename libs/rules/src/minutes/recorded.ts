import type { Instant, LocalDate } from '../calendar/index.js';
import type { Seat } from '../committee/index.js';
import type { InterestKind } from '../interest/index.js';
import type { Moment } from './moment.js';
import type { RecordedMotion } from './recorded-motion.js';

/** Somebody who was at the meeting. */
export interface RecordedPerson {
  readonly name: string;
  readonly post: string | null;
  readonly capacity:
    'member' | 'substitute' | 'co-optee' | 'councillor' | 'officer' | 'partner' | 'public';
  /** Their seat on the committee that day; null for anybody else. */
  readonly seat: Seat | null;
  /** The member a substitute stands in for. */
  readonly insteadOf: string | null;
  /** The authority a partner comes from. */
  readonly authority: string | null;
}

/** An interest as it was declared; one withdrawn is left out. */
export interface RecordedInterest {
  readonly id: string;
  readonly who: string;
  readonly kind: InterestKind;
  readonly nature: string;
  /** A sensitive interest is declared without its nature (Localism Act 2011, section 32). */
  readonly isSensitive: boolean;
  readonly declaredWhen: 'before' | 'at the start' | 'during';
  readonly itemId: string | null;
  readonly declared: Moment | null;
  readonly dispensationBy: string | null;
}

/** Something that happened at a moment of the meeting. */
export type Happening = {
  readonly id: string;
  readonly at: Instant;
  /** Its place in the record: what has the same time is told in that order. */
  readonly order?: number | undefined;
  /** The item it is recorded under; null when only the time is known. */
  readonly itemId: string | null;
} & (
  | {
      readonly kind: 'arrived' | 'left' | 'returned';
      readonly who: string;
      readonly because: 'interest' | 'other' | null;
    }
  | { readonly kind: 'adjourned'; readonly reason: string }
  | { readonly kind: 'resumed' | 'quorum lost' | 'quorum regained' | 'public readmitted' }
  | {
      readonly kind: 'public excluded';
      /** Whether the committee resolved it; the law excludes the public from what is confidential without a resolution. */
      readonly isResolved: boolean;
      readonly items: readonly {
        readonly number: number;
        readonly title: string;
        readonly ground: string;
      }[];
    }
);

/** What is kept from the public of an item, in the words of the decision that keeps it; the words themselves are in `Exempt`. */
export interface KeptFromPublic {
  /** The item itself, the report before the committee, or only some part of its papers. */
  readonly what: 'item' | 'report' | 'part';
  /** Such as `exempt under paragraph 3 of Schedule 12A`. */
  readonly ground: string;
  readonly publicSummary: string;
}

/** One item of the agenda and what was recorded on it. */
export interface RecordedItem {
  readonly id: string;
  readonly number: number;
  readonly minute: string | null;
  /** The title the public may see. */
  readonly title: string;
  readonly urgent: { readonly reason: string; readonly acceptedBy: string | null } | null;
  /** When it was first taken; null when nobody recorded it. */
  readonly takenAt: Instant | null;
  readonly discussion: string | null;
  readonly motions: readonly RecordedMotion[];
  readonly kept: KeptFromPublic | null;
  /** Words that are not for publication; they go into the exempt minutes alone. */
  readonly exempt: { readonly title: string | null; readonly discussion: string | null };
}

/** A meeting as it was recorded: everything the minutes may say. Nothing else is ever said in them. */
export interface RecordedMeeting {
  readonly constitutedAs: string | null;
  /** Why the agenda was published with less notice than the law asks for. */
  readonly urgencyReason: string | null;
  readonly heldOn: LocalDate;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly people: readonly RecordedPerson[];
  readonly apologies: readonly string[];
  readonly interests: readonly RecordedInterest[];
  readonly happenings: readonly Happening[];
  readonly items: readonly RecordedItem[];
}
