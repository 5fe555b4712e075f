export { calendarEventOf } from './calendar-event-of.js';
export type { PartnershipEventView } from './partnership-event-views.js';
export { PartnershipEventsQueries } from './partnership-events.queries.js';
export type { ActionToLink, PublicCalendar } from './partnership-events.queries.js';
export { PartnershipEventsService } from './partnership-events.service.js';
export type { PartnershipEventForm } from './partnership-events.service.js';
