import type { AddresseeState, LocalDate } from '#rules';

/** Where a page of a list ended: the sort keys of its last row. */
export interface ListPlace {
  readonly due: string;
  readonly age: number;
  readonly id: string;
}

/** One recommendation to one authority, by itself. */
export interface Listed extends ListPlace {
  readonly reference: string;
  readonly wording: string;
  readonly madeOn: LocalDate | null;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly state: AddresseeState;
  readonly sentOn: LocalDate | null;
  /** Of the running clock: what it is for and when it is due. */
  readonly clock: 'response' | 'progress' | null;
  readonly dueOn: LocalDate | null;
  readonly originalDueOn: LocalDate | null;
}

/** The same as it is read, with what says where to look for the rest. */
export interface ListedRow extends Listed {
  readonly recommendationId: string;
  /** Whether the reader does committee work for it, and is not only asked to answer. */
  readonly isDesk: boolean;
  /** Whether another authority was asked the same. */
  readonly isShared: boolean;
}
