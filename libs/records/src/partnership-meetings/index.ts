export { ComingMeetingsQueries } from './coming-meetings.queries.js';
export type { ComingMeeting } from './coming-meetings.queries.js';
export { ConcernOutcomesQueries } from './concern-outcomes.queries.js';
export { takePartnershipTurn } from './meeting-body.js';
export type { MeetingBody } from './meeting-body.js';
export type {
  DueToGroup,
  EscalatedConcern,
  ItemLine,
  PartnershipItemView,
  PartnershipMeetingView,
  ProposedEditionChange,
} from './partnership-meeting-views.js';
export { partnershipMeetingEvent } from './partnership-meeting-event.js';
export { PartnershipItemsService } from './partnership-items.service.js';
export type { OutcomeForm } from './partnership-items.service.js';
export { DUE_TO_GROUPS, PartnershipMeetingsQueries } from './partnership-meetings.queries.js';
export type { MeetingAt } from './partnership-meetings.queries.js';
export { PartnershipMeetingsService } from './partnership-meetings.service.js';
export type { MeetingForm } from './partnership-meetings.service.js';
export { placeWaiting } from './place-waiting.js';
export { raiseItem } from './raise-item.js';
export type { NewItem } from './raise-item.js';
