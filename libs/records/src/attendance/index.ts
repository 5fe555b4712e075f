export { ApologiesService } from './apologies.service.js';
export type { Apologies } from './apologies.service.js';
export { AttendanceChoicesQueries } from './attendance-choices.queries.js';
export type { AttendanceChoices } from './attendance-choices.queries.js';
export type {
  ApologyLine,
  AttendanceLine,
  AttendanceLists,
  AwayLine,
  MovementLine,
} from './attendance-lists.js';
export { ATTENDED, SAT, TO_COME } from './attendance-lock.js';
export { AttendanceQueries } from './attendance.queries.js';
export { AttendanceService } from './attendance.service.js';
export type { Movement } from './attendance.service.js';
export type { Arrival, Attendee, Capacity, NamedAttendee } from './attendee.js';
export { movePerson } from './move-person.js';
export { OwnApologiesQueries } from './own-apologies.queries.js';
export type { OwnApologies } from './own-apologies.queries.js';
export type { PersonMoved } from './person-moved.js';
export { recordPresent } from './record-present.js';
export { roomCount } from './room-count.queries.js';
export { quorumNow, whoMayVote } from './who-may-vote.queries.js';
export type { QuorumNow, VotedAt, Voter } from './who-may-vote.queries.js';
