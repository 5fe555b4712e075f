import { PARTNERSHIP_EVENT_KINDS, addDays, daysBetween } from '#rules';
import type { CalendarEvent } from '#platform/ics';
import type { PartnershipEventView } from './partnership-event-views.js';

const MINUTES_A_DAY = 1440;

/** A dated event as a calendar has it: whole days, tentative while its dates are to be confirmed. `url` is the whole address of its page. */
export function calendarEventOf(event: PartnershipEventView, url: string | null): CalendarEvent {
  const { id, version, title, kind, startsOn, endsOn, isProvisional, cancelledBecause } = event;
  const days = daysBetween(startsOn, addDays(endsOn, 1));
  const led = event.lead === '' ? '' : ` Led by ${event.lead}.`;
  return {
    uid: `partnership-event-${id}@critical-friend`,
    sequence: version,
    starts: `${startsOn}T12:00:00Z`,
    minutes: days * MINUTES_A_DAY,
    isAllDay: true,
    summary: isProvisional ? `${title} (to be confirmed)` : title,
    location: event.place,
    description: `${PARTNERSHIP_EVENT_KINDS[kind]}.${led} ${event.note}`.trim(),
    url,
    status: cancelledBecause === null ? (isProvisional ? 'tentative' : 'confirmed') : 'cancelled',
  };
}
