export {
  actionsInWords,
  composeSummary,
  countActions,
  measuresInWords,
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
  SummedReview,
} from './performance-summary.js';
export { concernInWords, summaryReport, summaryTitle, type Reporting } from './summary-report.js';
