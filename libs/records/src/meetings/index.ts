export { AgendaChoicesQueries } from './agenda-choices.queries.js';
export type { AgendaChoice, AgendaChoices } from './agenda-choices.queries.js';
export { BEFORE_THE_END, OPEN_AGENDA } from './agenda-lock.js';
export { AgendaService } from './agenda.service.js';
export type {
  AddedItem,
  ChangedItem,
  ItemWords,
  MovedItem,
  RemovedItem,
  UrgentItem,
} from './agenda-words.js';
export { CountdownQueries } from './countdown.queries.js';
export type { CountdownDate } from './countdown.queries.js';
export { publicationDeadline } from './last-day-to-publish.js';
export type {
  CitableMinute,
  ItemView,
  MeetingLine,
  MeetingView,
  AmendmentView,
  MotionView,
  VoteByName,
  SeatedMember,
  StandIn,
} from './meeting-views.js';
export { CHANGEABLE, MeetingChangesService } from './meeting-changes.service.js';
export type { MeetingChange } from './meeting-changes.service.js';
export { MeetingsQueries } from './meetings.queries.js';
export type { MeetingsAsked } from './meetings.queries.js';
export { MeetingsService } from './meetings.service.js';
export { committeeToPlan, planMeeting } from './planning.js';
export type { MeetingPlan } from './planning.js';
export type { EarlierMeeting } from './starts-after.queries.js';
export { OutstandingResponsesService } from './outstanding-responses.service.js';
export type { Clash, YearDay } from './year-day.js';
export { YearService } from './year.service.js';
export type { YearPlan } from './year.service.js';
