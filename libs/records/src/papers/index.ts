export type { Directory, DirectoryEntry, DirectoryKind } from './directory.js';
export { likeness } from './alike-names.js';
export { doubted } from './cell-state.js';
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
export { COLUMN_ROLES } from './column-roles.js';
export type { ColumnRole } from './column-roles.js';
export { readActionPlan } from './read-action-plan.js';
export { printedText } from './printed-paper.js';
export type { PaperLine, PrintedPaper } from './printed-paper.js';
export { readTracker } from './read-tracker.js';
export type { TrackerReading, TrackerRow } from './tracker-reading.js';
export { TRACKER_ROLES } from './tracker-roles.js';
export type { TrackerRole } from './tracker-roles.js';
export { readReport } from './read-report.js';
export { serialDate } from './serial-dates.js';
export { cellAt } from './settled-cells.js';
export type { SettledCell, SettledCells } from './settled-cells.js';
export type { ReadingNote, ReportReading, UnplacedLines } from './report-reading.js';
