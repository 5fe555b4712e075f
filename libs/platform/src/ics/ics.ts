import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalAttendeeData,
  type ICalOrganizer,
} from 'ical-generator';
import { LONDON_ZONE } from './london-zone.js';
import { ZonedInstant } from './zoned-instant.js';

/** One event. Instants are ISO 8601 in UTC; it is written in the clock time of Europe/London. */
export interface CalendarEvent {
  /** The same for ever, whatever else changes. */
  readonly uid: string;
  /** Rises with every change, or calendars keep what they have. */
  readonly sequence: number;
  readonly starts: string;
  readonly minutes: number;
  /** Whole days in place of hours: `starts` is any instant of the first, `minutes` a whole number of days. */
  readonly isAllDay?: boolean;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** A whole address; null when there is no page for it. */
  readonly url: string | null;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
}

/** Who invites whom by mail (RFC 5546). */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
}

export interface CalendarFile {
  readonly name: string;
  /** The instant it is written. */
  readonly now: string;
  readonly events: readonly CalendarEvent[];
  /** Left out of a calendar that is only published. */
  readonly invitation?: Invitation;
}

const STATUSES = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const MINUTE = 60_000;
const LONDON = 'Europe/London';

/** A calendar as text/calendar (RFC 5545), in Europe/London with its zone written out: the same on a server in any zone. */
export function icsOf({ name, now, events, invitation }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'Critical Friend', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod[invitation?.method ?? 'PUBLISH'],
    timezone: { name: LONDON, generator: () => LONDON_ZONE },
  });
  for (const event of events) {
    const starts = new Date(event.starts);
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: new ZonedInstant(new Date(now)),
      start: new ZonedInstant(starts),
      end: new ZonedInstant(new Date(starts.getTime() + event.minutes * MINUTE)),
      timezone: LONDON,
      allDay: event.isAllDay ?? false,
      summary: event.summary,
      location: event.location,
      description: event.description,
      status: STATUSES[event.status],
      ...(event.url === null ? {} : { url: event.url }),
      ...(invitation === undefined ? {} : partiesOf(invitation)),
    });
  }
  return stamped(calendar.toString(), now);
}

/** A stamp must be in UTC (RFC 5545 3.8.7.2), whatever zone the event is in. */
function stamped(text: string, now: string): string {
  const utc = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return text.replace(/^DTSTAMP:\w+/gm, `DTSTAMP:${utc}`);
}

function partiesOf({ organizer, attendee }: Invitation): {
  organizer: ICalOrganizer;
  attendees: ICalAttendeeData[];
} {
  return { organizer: { ...organizer }, attendees: [{ ...attendee, rsvp: false }] };
}
