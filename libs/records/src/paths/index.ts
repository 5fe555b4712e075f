export { freeSlugInPartnership } from './free-slug-in-partnership.js';
export { freeSlug } from './free-slug.js';
export { takeTurns } from './take-turns.js';
export { paths } from './paths.js';
export { isServedInLetters, SERVED_IN_LETTERS } from './served-in-letters.js';
export { slugOf } from './slug-of.js';
