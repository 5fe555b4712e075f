export { product } from './product.js';
export { repositoryRoot } from './repository-root.js';
