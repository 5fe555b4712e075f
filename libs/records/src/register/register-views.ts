import type { LocalDate, RegisterCategory } from '#rules';

/** One entry of a register. Local dates. */
export interface EntryView {
  readonly id: string;
  readonly number: number;
  readonly category: RegisterCategory;
  /** What it is; null when it is sensitive and the reader may not know. */
  readonly nature: string | null;
  readonly isSensitive: boolean;
  readonly registeredOn: LocalDate;
  /** The last day of it; null while it goes on. */
  readonly endedOn: LocalDate | null;
}

/** What a member was asked last: when, by when to answer, and when they did. */
export interface ReviewAsked {
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly confirmedOn: LocalDate | null;
}

/** A declared interest that is still to be registered, and by when. Local dates. */
export interface WaitingInterest {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly number: number;
  readonly due: LocalDate | null;
}

/** One member's register of interests, with its entries in the order they were made. */
export interface RegisterView {
  readonly id: string;
  readonly slug: string;
  readonly councilId: string;
  /** The council whose register it is: a member may sit in two. */
  readonly council: string;
  readonly personId: string;
  readonly name: string;
  /** The version of its history; 0 before anything was told of it. */
  readonly version: number;
  readonly entries: readonly EntryView[];
  readonly review: ReviewAsked | null;
  readonly waiting: readonly WaitingInterest[];
}

/** A member with a vote, with or without a register. */
export interface RegisterLine {
  readonly councilId: string;
  /** The council whose register it is: a member may sit in two. */
  readonly council: string;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  /** The address of the register; null while nothing was entered. */
  readonly slug: string | null;
  /** How many entries go on. */
  readonly entries: number;
  readonly review: ReviewAsked | null;
  /** How many declared interests are still to be registered, and by when the first. */
  readonly waiting: number;
  readonly firstDue: LocalDate | null;
}
