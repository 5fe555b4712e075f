export {
  actionsInWords,
  composeSummary,
  countActions,
  draftsInWords,
  measuresInWords,
  projectInWords,
  type YearFound,
} from './compose-summary.js';
export type {
  ActionCounts,
  PerformanceSummary,
  PlanCounts,
  SummedAction,
  SummedConcern,
  SummedMeasure,
  SummedPriority,
  SummedProject,
  SummedReview,
} from './performance-summary.js';
export { concernInWords, summaryReport, summaryTitle, type Reporting } from './summary-report.js';
