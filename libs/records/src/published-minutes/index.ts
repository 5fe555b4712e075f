export { freezeMinutes } from './freeze-minutes.js';
export type { Freezing } from './freeze-minutes.js';
export type { MinutesLine, MinutesShown, PublishedMinutes } from './published-minutes.js';
export { PublishedMinutesQueries } from './published-minutes.queries.js';
export { minutesWithdrawnBecause } from './withdrawn-minutes.queries.js';
export type { MinutesAsked, MinutesToPrint } from './published-minutes.queries.js';
