import type { LocalDate } from '../calendar/index.js';
import type { ResolutionKind } from '../resolution/index.js';
import type { VoteMethod, VotePart, Votes } from '../voting/index.js';
import type { Moment } from './moment.js';

/** A vote of one member, named in a named vote or recorded at the member's own request. */
export interface NamedVote {
  readonly name: string;
  readonly vote: VotePart;
  readonly atOwnRequest: boolean;
}

/** How a motion or an amendment was voted on. */
export interface RecordedVote {
  readonly votes: Votes | null;
  readonly method: VoteMethod | null;
  readonly named: readonly NamedVote[];
}

export interface RecordedAmendment extends RecordedVote {
  readonly id: string;
  /** The motion before it, and as it would then read. */
  readonly was: string;
  readonly wording: string;
  readonly mover: string;
  readonly seconder: string | null;
  readonly outcome: 'carried' | 'lost' | 'withdrawn';
  readonly decided: Moment | null;
}

/** A motion that was moved, and what became of it. */
export interface RecordedMotion extends RecordedVote {
  readonly id: string;
  readonly kind: ResolutionKind;
  readonly wording: string;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly outcome: 'carried' | 'lost' | 'withdrawn';
  readonly minute: string | null;
  readonly moved: Moment | null;
  /** When it was carried, lost or withdrawn. */
  readonly decided: Moment | null;
  readonly amendments: readonly RecordedAmendment[];
  /** To whom a comment, a request or a referral goes, by name; empty for any other kind. */
  readonly to: readonly string[];
  /** The day of the meeting a deferred matter comes back to, when that is known. */
  readonly toMeeting: LocalDate | null;
  /** What it recommends, and to whom. */
  readonly recommendations: readonly {
    readonly wording: string;
    readonly to: readonly string[];
  }[];
}
