export type { OldLine, ProposedLine } from './prune-views.js';
export { PruningQueries } from './pruning.queries.js';
export { PruningService } from './pruning.service.js';
export type { Closings, Proposals, PrunedCommittee } from './pruning.service.js';
