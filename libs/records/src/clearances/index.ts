export { ClearanceRoundsService } from './clearance-rounds.service.js';
export type { Chosen } from './clearance-rounds.service.js';
export type { ClearanceToGive, ClearanceView, GiverChoice } from './clearance-views.js';
export { ClearancesQueries } from './clearances.queries.js';
export { ClearancesService } from './clearances.service.js';
