export { walkHistory } from './history-chain.js';
export type { BrokenEntry, HistoryChain } from './history-chain.js';
export { inspectHistory } from './inspect-history.js';
export type { HistoryInspection } from './inspect-history.js';
export { orphanedWork } from './orphaned-work.js';
export type { OrphanedWork } from './orphaned-work.js';
