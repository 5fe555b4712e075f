export { AttendanceRequestsQueries } from './attendance-requests.queries.js';
export type { RequestsAsked } from './attendance-requests.queries.js';
export { REQUEST_FROM, REQUEST_IS_OPEN, REQUEST_VIEW } from './request-sql.js';
export { AttendanceRequestsService } from './attendance-requests.service.js';
export type { AttendanceAsked } from './attendance-requests.service.js';
export type { AttendanceChoices, AttendanceRequestView } from './request-views.js';
