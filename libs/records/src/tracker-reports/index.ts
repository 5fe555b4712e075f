export { ReportOnAgendaService } from './report-on-agenda.service.js';
export type { OnAgendaForm } from './report-on-agenda.service.js';
export type { ComingMeeting } from './reported.queries.js';
export { TrackerReportsQueries } from './tracker-reports.queries.js';
export { TrackerReportsService } from './tracker-reports.service.js';
export type {
  AgendaChoice,
  AgendaChoices,
  MadeReport,
  ReportAddress,
  ReportAsked,
  TrackerReportView,
} from './tracker-report-views.js';
export { ReportPapers } from './report-papers.js';
