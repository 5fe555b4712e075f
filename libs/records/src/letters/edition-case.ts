import type { EditionState, LocalDate, PriorityChangeKind } from '#rules';

/** What became of priorities by one decision of an edition, by their names. */
export interface CaseChange {
  readonly kind: PriorityChangeKind;
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything a letter about one edition of an agreement may need. Dates are local. */
export interface EditionCase {
  readonly about: 'edition';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly agreementSlug: string;
  readonly title: string;
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly state: EditionState;
  readonly sentBackBecause: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedMinute: string | null;
  readonly changes: readonly CaseChange[];
  /** By which its own chair is found among those of the council. */
  readonly partnershipId: string;
  /** To whom the copy goes that the letter brings: an authority, or somebody; null in any other letter. */
  readonly authorityId: string | null;
  readonly authority: string | null;
  readonly receiverId: string | null;
}
