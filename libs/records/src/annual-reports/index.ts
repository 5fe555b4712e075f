export { AnnualReportsQueries } from './annual-reports.queries.js';
export type { AnnualRecord } from './annual-reports.queries.js';
