export type { EditionName, LineagePriority, PriorityLineage } from './lineage-view.js';
export { PriorityLineageQueries } from './priority-lineage.queries.js';
