import type { Calendar, LocalDate } from '../calendar/index.js';
import { count, REGIMES } from '../counting/index.js';

/** A meeting to come, and whether its agenda is out. */
export interface MeetingAhead {
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly isPublished: boolean;
}

/** What another calendar does to the last day on which a meeting's agenda can be published. */
export interface PublicationMove {
  readonly meetingId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** An agenda lawfully published stays so: nothing moves for it. */
  readonly stands: boolean;
}

/**
 * How the last day to publish moves with the calendar; null when it does not. A day proclaimed after an agenda was
 * published takes nothing from it: it was open as long as the law asked when it went out (LGA 1972 s100B).
 * A meeting of Tue 18 Jun 2019 with Wed 12 Jun proclaimed a holiday: Fri 7 Jun in place of Mon 10 Jun.
 * @throws RangeError beyond the years of the calendar
 */
export function publicationMove(
  meeting: MeetingAhead,
  before: Calendar,
  after: Calendar,
): PublicationMove | null {
  const by = (calendar: Calendar): LocalDate =>
    count({ rule: 'CLEAR_DAYS', n: REGIMES.AGENDA.n, start: meeting.heldOn, calendar }).due;
  const from = by(before);
  const to = by(after);
  if (from === to) return null;
  return { meetingId: meeting.id, from, to, stands: meeting.isPublished };
}
