export { IS_PUBLIC, isResolutionOut } from './is-public.js';
export { PublicRecommendationsQueries } from './public-recommendations.queries.js';
export type { PublicAsked, PublicChoices } from './public-recommendations.queries.js';
export { PUBLIC_STANDINGS } from './public-standings.js';
export type { PublicStanding } from './public-standings.js';
export type { PublicAddressee, PublicRecommendation } from './public-views.js';
