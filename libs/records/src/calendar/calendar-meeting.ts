import { atLondon, type LocalDate, type MeetingState } from '#rules';

/** A meeting as calendars tell it: public facts only. */
export interface CalendarMeeting {
  readonly id: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly council: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly startsAfter: string | null;
  readonly venue: string;
  readonly state: MeetingState;
  /** Rises with every change. */
  readonly sequence: number;
  /** Planned minutes of its items; null when some have none planned. */
  readonly minutes: number | null;
}

/** How long a meeting is taken to last when its agenda plans no times. Minutes. */
const USUAL = 120;

/** The instant a meeting begins. Between 01:00 and 02:00, where no instant is sure, two o'clock is taken. */
export function startOf({ heldOn, startsAt }: Pick<CalendarMeeting, 'heldOn' | 'startsAt'>) {
  return atLondon(heldOn, startsAt.startsWith('01:') ? '02:00' : startsAt);
}

/**
 * A meeting as an event of a calendar. Its start is an estimate where it begins on the rising of another; a postponed
 * meeting is off the calendar until it is convened again.
 */
export function meetingEvent(meeting: CalendarMeeting, url: string | null) {
  const { id, committee, venue, state, sequence, minutes, startsAfter } = meeting;
  const isOff = state === 'cancelled' || state === 'postponed';
  const lines = [
    meeting.council,
    ...(startsAfter === null
      ? []
      : [`Begins on the rising of the ${startsAfter}: the time is an estimate.`]),
    ...(isOff ? [`This meeting is ${state}.`] : []),
    ...(state === 'planned' ? ['Planned, not yet convened.'] : []),
  ];
  return {
    uid: `meeting-${id}@critical-friend`,
    sequence,
    starts: startOf(meeting),
    minutes: minutes ?? USUAL,
    summary: isOff ? `${committee} (${state})` : committee,
    location: venue,
    description: lines.join('\n'),
    url,
    status: isOff ? 'cancelled' : state === 'planned' ? 'tentative' : 'confirmed',
  } as const;
}
