export { Committee } from './committee.entity.js';
export { CommitteesService } from './committees.service.js';
export type { NewCommittee, NewMembership } from './committees.service.js';
export { CommitteesQueries } from './committees.queries.js';
export type { CommitteeView } from './committees.queries.js';
