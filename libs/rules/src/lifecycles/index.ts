export { checkLifecycles, LIFECYCLES } from './lifecycles.js';
export type { SubjectKind } from './lifecycles.js';
