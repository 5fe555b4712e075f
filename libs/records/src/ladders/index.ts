export { ladderId } from './ladder-place.js';
export { LaddersQueries } from './ladders.queries.js';
export type { LadderView } from './ladders.queries.js';
export { LaddersService } from './ladders.service.js';
export { LetterYearQueries } from './letter-year.queries.js';
export type { LetterYear } from './letter-year.queries.js';
export type { YearLetter } from './year-letters.js';
