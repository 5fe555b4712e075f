export type { Directory, DirectoryEntry, DirectoryKind } from './directory.js';
export { looksBinary } from './looks-binary.js';
export { plainText } from './markup.js';
export type {
  Accounted,
  AgenciesReading,
  Cell,
  CellState,
  FundingReading,
  LeftOver,
  NamedBody,
  PlanCells,
  PlanGroup,
  PlanMeasure,
  PlanReading,
  PlanRow,
  PlanTitle,
  PlanYear,
  Printed,
  Problem,
  ProblemKind,
} from './plan-reading.js';
export { PlanUnreadable } from './plan-unreadable.js';
export { looseWords } from './loose-words.js';
export { readActionPlan } from './read-action-plan.js';
export { readReport } from './read-report.js';
export type { ReadingNote, ReportReading, UnplacedLines } from './report-reading.js';
