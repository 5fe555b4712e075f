export { AnnualReportsQueries } from './annual-reports.queries.js';
export type { AnnualRecord, PublicYear } from './annual-reports.queries.js';
export type { MadeAnnualLine, MadeAnnualReport, MadeReportAt } from './made-report.js';
export { MadeReportsQueries } from './made-reports.queries.js';
export { MadeReportsService } from './made-reports.service.js';
