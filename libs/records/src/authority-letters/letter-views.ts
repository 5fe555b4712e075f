import type { AddresseeState, LetterState, LocalCount, LocalDate, ResponseRegime } from '#rules';
import type { CorrectionView } from '../recommendations/index.js';

/** One recommendation as a letter carries it, in full. Dates are local. */
export interface LetterRecommendation {
  readonly addresseeId: string;
  readonly reference: string;
  /** Whether its item is kept from the public: then no mail carries its words. */
  readonly isKept: boolean;
  /** The words as they were made: they stay, whatever is corrected later. */
  readonly wording: string;
  readonly minute: string | null;
  readonly sourceParagraph: string | null;
  readonly madeOn: LocalDate | null;
  readonly regime: ResponseRegime;
  readonly localRule: LocalCount | null;
  readonly state: AddresseeState;
  readonly sentOn: LocalDate | null;
  /** By when the answer is due, as counted when it was sent; null until then. */
  readonly dueOn: LocalDate | null;
  readonly correction: CorrectionView | null;
}

/** Somebody at an authority who gets the letter, or a copy of it. */
export interface LetterReader {
  readonly name: string;
  readonly post: string;
}

/** An authority that gets a copy, and who there. */
export interface LetterCopy {
  readonly authority: string;
  /** References of what in this letter it is asked itself, in a letter of its own. */
  readonly asked: readonly string[];
  readonly people: readonly (LetterReader & { readonly personId: string })[];
}

/** One letter to one authority after one meeting. Dates are local. */
export interface LetterView {
  readonly id: string;
  readonly version: number;
  readonly state: LetterState;
  readonly number: number;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly meetingId: string;
  readonly heldOn: LocalDate;
  readonly authorityId: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly opening: string;
  readonly closing: string;
  readonly chairsRemark: string | null;
  /** Who chaired the committee when it was approved, or today before that; null where nobody did. */
  readonly chair: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedBy: string | null;
  readonly approvedHow: string | null;
  readonly sentOn: LocalDate | null;
  readonly sentHow: string | null;
  /** By minute, then by reference. */
  readonly recommendations: readonly LetterRecommendation[];
  readonly readers: readonly LetterReader[];
  /** Ids of the authorities asked everything in it themselves: they get no copy. */
  readonly askedAll: readonly string[];
  /** Empty unless a recommendation in it is made under the crime and disorder law. */
  readonly copies: readonly LetterCopy[];
}

/** What a meeting has made and not sent, by authority. */
export interface ToBeSent {
  readonly authority: string;
  readonly references: readonly string[];
}
