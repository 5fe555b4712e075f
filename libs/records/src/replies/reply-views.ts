import type {
  AddresseeState,
  LocalDate,
  ReplyState,
  ReplyTaskStatus,
  ResponseRegime,
} from '#rules';
import type { CorrectionView, ResponseRecord } from '../recommendations/index.js';
import type { SavedAnswer } from './reply-drafts.js';

/** Words of an answer that are not for publication, and why. */
export interface KeptBack {
  readonly wording: string;
  readonly reason: string;
}

/** One recommendation in a reply, as its task shows it. Dates are local. */
export interface ReplyTask {
  readonly addresseeId: string;
  readonly reference: string;
  readonly wording: string;
  readonly correction: CorrectionView | null;
  readonly minute: string | null;
  readonly regime: ResponseRegime;
  readonly state: AddresseeState;
  readonly dueOn: LocalDate | null;
  readonly isAwaited: boolean;
  readonly status: ReplyTaskStatus;
  /** What was saved and not submitted; null where nothing was, and for whoever is not of the authority. */
  readonly draft: SavedAnswer | null;
  /** Pieces of evidence for the answer, were it submitted now: with those of an answer that came back. */
  readonly evidence: number;
  /** The answer that was last given; null before any. */
  readonly answer: ResponseRecord | null;
  /** What that answer says that is not for publication; null where there is none, and for whoever may not read it. */
  readonly keptBack: KeptBack | null;
}

/** Somebody who deals with a reply. */
export interface ReplyHolder {
  readonly personId: string;
  readonly name: string;
  readonly post: string;
}

/** An authority's reply to everything one letter asked, begun or not. `submittedAt` is an instant. */
export interface ReplyView {
  /** Null where nothing was written yet. */
  readonly id: string | null;
  readonly state: ReplyState;
  readonly version: number;
  readonly letterId: string | null;
  /** Of the one recommendation that was sent by itself; null where a letter carried them. */
  readonly addresseeId: string | null;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly opening: string | null;
  readonly sentOn: LocalDate | null;
  readonly holder: ReplyHolder | null;
  readonly submittedAt: string | null;
  /** The date the answers count from: of one on paper the date it was received. */
  readonly submittedOn: LocalDate | null;
  readonly submittedBy: string | null;
  readonly submittedHow: string | null;
  /** SHA-256 of what was submitted last. */
  readonly hash: string | null;
  /** By reference. */
  readonly tasks: readonly ReplyTask[];
  readonly people: readonly (ReplyHolder & { readonly part: string; readonly email: string })[];
}
