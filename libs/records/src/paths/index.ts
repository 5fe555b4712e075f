export { paths } from './paths.js';
