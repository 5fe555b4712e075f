import type { LocalDate, MeetingState } from '#rules';

/** An item of a publication as its letter lists it: by its public title. */
export interface CaseItem {
  readonly number: number;
  readonly title: string;
  readonly isExempt: boolean;
  readonly isToFollow: boolean;
}

/** The agenda, number 0, or a supplement. Without what was withdrawn since. */
export interface CasePublication {
  readonly number: number;
  readonly publishedOn: LocalDate;
  readonly reason: string | null;
  readonly isWithdrawn: boolean;
  readonly items: readonly CaseItem[];
}

/** Everything a letter about one meeting may need. Dates are local; nothing here is exempt. */
export interface MeetingCase {
  readonly about: 'meeting';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly constitutedAs: string | null;
  /** The committee on whose rising it begins; null when it begins at its own time. */
  readonly startsAfter: string | null;
  readonly calendarSequence: number;
  /** Planned minutes of its items; null when none are planned. */
  readonly minutes: number | null;
  readonly state: MeetingState;
  /** The publication the message is about; null when it is about none. */
  readonly publication: CasePublication | null;
  /** The change, postponement or cancellation the message is about, else the last there was. */
  readonly change: {
    readonly event: 'meeting.changed' | 'meeting.postponed' | 'meeting.cancelled';
    readonly before: string | null;
    readonly after: string | null;
    readonly reason: string | null;
  } | null;
}
