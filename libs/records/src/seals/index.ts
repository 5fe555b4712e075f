export { SealsService } from './seals.service.js';
export type { Seal, SealHead } from './seal.js';
export { walkSeals } from './walk-seals.js';
export type { NotedSeal, SealWalk } from './walk-seals.js';
