export type { HandOverLine, HandOverView, HolderChoice } from './hand-over-views.js';
export { HandOversQueries } from './hand-overs.queries.js';
export { HandOversService } from './hand-overs.service.js';
export type { HandOverForm } from './hand-overs.service.js';
export { fingerprintOf } from './sign-list.js';
export { itemsOf } from './held.js';
export type { Held, Holder } from './held.js';
