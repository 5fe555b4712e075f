export { AttendanceRequestsQueries } from './attendance-requests.queries.js';
export type { RequestsAsked } from './attendance-requests.queries.js';
export { AttendanceRequestsService } from './attendance-requests.service.js';
export type { AttendanceAsked } from './attendance-requests.service.js';
export type { AttendanceChoices, AttendanceRequestView } from './request-views.js';
