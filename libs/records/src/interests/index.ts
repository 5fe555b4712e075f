export { DECLARED_WHEN } from './declaration.js';
export type { Declaration, DeclaredWhen, Dispensation } from './declaration.js';
export type { Declarer, InterestView, LikelyMatch } from './interest-views.js';
export { InterestsQueries } from './interests.queries.js';
export type { InterestsAsked } from './interests.queries.js';
export { InterestsService } from './interests.service.js';
export type { Registering } from './interests.service.js';
