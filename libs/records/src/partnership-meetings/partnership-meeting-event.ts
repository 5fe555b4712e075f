import { atLondon, type LocalDate, type PartnershipMeetingState } from '#rules';

/** A meeting of a partnership or a working group as calendars tell it. */
export interface CalendarPartnershipMeeting {
  readonly id: string;
  readonly council: string;
  readonly partnership: string;
  readonly group: string | null;
  readonly heldOn: LocalDate;
  /** A time of day in London, `HH:MM`. */
  readonly startsAt: string;
  readonly place: string;
  readonly state: PartnershipMeetingState;
  /** Rises with every change. */
  readonly calendarSequence: number;
}

/** How long a meeting is taken to last. Minutes. */
const USUAL = 120;

/** A meeting as an event of a calendar; moved or cancelled, it keeps its `uid` and its sequence rises. */
export function partnershipMeetingEvent(meeting: CalendarPartnershipMeeting, url: string | null) {
  const { id, council, partnership, group, heldOn, startsAt, place, state } = meeting;
  const summary = group === null ? partnership : `${group}, ${partnership}`;
  const isOff = state === 'cancelled';
  return {
    uid: `partnership-meeting-${id}@critical-friend`,
    sequence: meeting.calendarSequence,
    starts: atLondon(heldOn, startsAt.startsWith('01:') ? '02:00' : startsAt),
    minutes: USUAL,
    summary: isOff ? `${summary} (cancelled)` : summary,
    location: place,
    description: isOff ? `${council}\nThis meeting is cancelled.` : council,
    url,
    status: isOff ? 'cancelled' : 'confirmed',
  } as const;
}
