export { PerformanceSummariesQueries } from './performance-summaries.queries.js';
export { PerformanceSummariesService } from './performance-summaries.service.js';
export { SummingUpService } from './summing-up.service.js';
export { SummaryOnAgendaService } from './summary-on-agenda.service.js';
export type {
  OpenMeeting,
  PerformanceSummaryLine,
  PerformanceSummaryView,
  SummariesOf,
  SummaryAsked,
  SummaryReportBegun,
} from './summary-views.js';
