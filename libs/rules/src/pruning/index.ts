export { PRUNE_TERMS, PRUNED_AS, pruneDates } from './pruning.js';
export type { PrunedAs, PruneTerms } from './pruning.js';
