import type { LocalDate, MeetingState } from '#rules';
import type { PaperItem, Papers } from './papers.js';
import type { withoutKeys } from './papers-hash.js';

/** Something that was published and is not any more. What it was called is not told. */
export interface Withdrawn {
  readonly reason: string;
  readonly on: LocalDate;
}

/** One publication of a meeting: the agenda, number 0, or a supplement. `at` is an instant. */
export interface PublicationLine {
  readonly id: string;
  readonly number: number;
  readonly on: LocalDate;
  readonly at: string;
  readonly reason: string | null;
  readonly hash: string;
  /** The numbers of the items in it. */
  readonly items: readonly number[];
  readonly withdrawn: Withdrawn | null;
}

/** A document that was there, at its old address. */
export interface GoneDocument {
  readonly slug: string;
  readonly letter: string | null;
  readonly withdrawn: Withdrawn;
}

/** An item as it stands after every supplement and withdrawal. One that is withdrawn has no title and no papers. */
export interface PublishedItem extends PaperItem {
  /** The number of the latest publication it is in. */
  readonly publication: number;
  readonly withdrawn: Withdrawn | null;
  readonly reportWithdrawn: Withdrawn | null;
  readonly gone: readonly GoneDocument[];
}

/** One publication as anybody may have it. Once something of it is withdrawn the hash fits no more, and is null. */
export interface PublicPapers {
  readonly number: number;
  readonly hash: string | null;
  readonly papers: ReturnType<typeof withoutKeys>;
}

/** A change of the meeting itself after its agenda went out, in the history's own words. */
export interface MeetingChange {
  readonly sentence: string;
  readonly at: string;
}

/** A meeting as a list of published ones shows it; when and where as they are now. */
export interface PublishedLine {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly constitutedAs: string | null;
  readonly state: MeetingState;
  readonly items: number;
  readonly supplements: number;
  readonly publishedOn: LocalDate;
  /** The instant of the latest publication. */
  readonly updatedAt: string;
}

/** What was published once the meeting was over, and was not withdrawn: its decisions, its minutes. */
export interface Afterwards {
  readonly kind: 'decisions' | 'minutes';
  readonly id: string;
  /** Of minutes: `draft` or `confirmed`. */
  readonly status: string | null;
}

/** What was published of one meeting, as it stands. */
export interface PublishedMeeting
  extends
    Omit<PublishedLine, 'items'>,
    Pick<Papers, 'council' | 'startsAfter' | 'members' | 'contact' | 'reason'> {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly items: readonly PublishedItem[];
  readonly publications: readonly PublicationLine[];
  readonly changes: readonly MeetingChange[];
  readonly afterwards: readonly Afterwards[];
  /** Set when the whole agenda was withdrawn. */
  readonly withdrawn: Withdrawn | null;
}
