import type { LocalDate, MinutesDocument } from '#rules';
import type { Print } from '../prints/index.js';

/** What was taken back, and why. */
interface TakenBack {
  readonly reason: string;
  readonly on: LocalDate;
}

/** Minutes as they were published: the draft, or those that were confirmed. Frozen. */
export interface PublishedMinutes {
  /** The publication's id. */
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly meetingId: string;
  readonly status: MinutesDocument['status'];
  readonly minutes: MinutesDocument;
  readonly hash: string;
  readonly publishedOn: LocalDate;
  /** The instant, ISO text in UTC. */
  readonly publishedAt: string;
  readonly withdrawn: TakenBack | null;
  readonly print: Print;
}

/** One edition of the minutes with what stands beside it. */
export interface MinutesShown extends PublishedMinutes {
  /** When the committee meets next from today, where the draft is to be confirmed; null while no meeting is to come. */
  readonly nextMeeting: LocalDate | null;
  /** The other editions that may be read. */
  readonly others: readonly MinutesDocument['status'][];
  /** Whether there are minutes that are not for publication beside these. */
  readonly hasExempt: boolean;
  /** Those, for who may read them; null for anybody else. */
  readonly exempt: MinutesDocument | null;
}

/** One publication as lists and feeds tell it. */
export interface MinutesLine {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly status: MinutesDocument['status'];
  readonly publishedAt: string;
}
