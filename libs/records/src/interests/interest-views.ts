import type { InterestKind, InterestState, LocalDate } from '#rules';
import type { DeclaredWhen, Dispensation } from './declaration.js';

/** One interest declared at a meeting. Local dates. */
export interface InterestView {
  readonly id: string;
  /** Its number within the meeting, by which its address names it. */
  readonly number: number;
  readonly version: number;
  readonly state: InterestState;
  readonly councilId: string;
  readonly committeeId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: InterestKind;
  /** The item it is in; null for the whole meeting. */
  readonly itemId: string | null;
  readonly itemNumber: number | null;
  readonly itemTitle: string | null;
  /** Null when it is sensitive: then it is only said that there is one (Localism Act 2011, section 32). */
  readonly nature: string | null;
  readonly isSensitive: boolean;
  readonly when: DeclaredWhen;
  readonly declaredOn: LocalDate;
  readonly leavesRoom: boolean;
  readonly dispensation: Dispensation | null;
  /** Whether the member is in the room now; null when they are not recorded at the meeting. */
  readonly isPresent: boolean | null;
  /** Whether the member left the room for it. */
  readonly hasLeft: boolean;
  /** By when it is to be registered; null when it need not be, or is. */
  readonly registerBy: LocalDate | null;
}

/** An item that is alike to an entry of a member's register: a hint, and why. */
export interface LikelyMatch {
  readonly personId: string;
  readonly name: string;
  readonly entryId: string;
  readonly nature: string;
  readonly itemId: string;
  readonly itemNumber: number;
  readonly itemTitle: string;
}

/** Somebody who may declare an interest at a meeting, with the entries of their register that go on. */
export interface Declarer {
  readonly personId: string;
  readonly name: string;
  readonly entries: readonly {
    readonly id: string;
    /** Null when it is sensitive. */
    readonly nature: string | null;
    readonly category: string;
  }[];
}
