export { ladderId } from './ladder-place.js';
export { LaddersQueries } from './ladders.queries.js';
export type { LadderView } from './ladders.queries.js';
export { LaddersService } from './ladders.service.js';
