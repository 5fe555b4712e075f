export { ClearanceListService } from './clearance-list.service.js';
export { Committee } from './committee.entity.js';
export type {
  ClearanceGiver,
  CommitteeSettings,
  ScoringQuestion,
  SettingsView,
  StandingItem,
  TimetableStep,
} from './committee-settings.js';
export { CommitteesService } from './committees.service.js';
export type { NewCommittee, NewMembership } from './committees.service.js';
export { CommitteesQueries } from './committees.queries.js';
export type { CommitteeView } from './committees.queries.js';
export { MembershipsQueries } from './memberships.queries.js';
export type { CommitteeSeats, SeatOnRecord, Sitting } from './memberships.queries.js';
export { MembershipsService } from './memberships.service.js';
export type { NewSeat } from './memberships.service.js';
export { PublicCommitteesQueries } from './public-committee.queries.js';
export type { PublicCommittee } from './public-committee.queries.js';
export { CommitteeSettingsQueries } from './settings.queries.js';
export type { PersonOfCouncil } from './settings.queries.js';
export { CommitteeSettingsService } from './settings.service.js';
export { findScoringQuestions } from './settings-rows.js';
export { seatMember, unseatMember } from './seat-member.js';
export { SubstitutesService } from './substitutes.service.js';
export { FollowingPolicyService } from './following-policy.service.js';
export type { FollowingPolicy } from './following-policy.service.js';
