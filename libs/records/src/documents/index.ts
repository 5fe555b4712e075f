export { MOST_BYTES } from './most-bytes.js';
