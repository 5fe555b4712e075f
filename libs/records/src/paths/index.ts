export { freeSlug } from './free-slug.js';
export { paths } from './paths.js';
export { slugOf } from './slug-of.js';
