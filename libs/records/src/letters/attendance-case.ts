import type { AskedToAttend, AttendanceRequestState, LocalDate, MeetingState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one request to attend may need. Dates are local; of an exempt item it has neither title nor words. */
export interface AttendanceCase extends AskedToAttend {
  readonly about: 'attendance request';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly reference: string;
  readonly state: AttendanceRequestState;
  /** Whether its item, or that of the recommendation it is about, is kept from the public: no letter then has its words. */
  readonly isKept: boolean;
  /** What the committee wants to ask about, in words written for the authority. */
  readonly asks: string;
  readonly heldOn: LocalDate;
  /** A time of day in London, `HH:MM`. */
  readonly startsAt: string;
  readonly venue: string;
  readonly meetingState: MeetingState;
  readonly item: string | null;
  /** The reference of the recommendation it is about. */
  readonly recommendation: string | null;
  readonly shorterBecause: string | null;
  readonly shorterAgreedBy: string | null;
  readonly who: string | null;
  readonly post: string | null;
  readonly answeredBy: string | null;
  readonly declinedBecause: string | null;
  readonly attendance: CaseClock | null;
}
