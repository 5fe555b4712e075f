export { composeReport } from './compose-report.js';
export type {
  ReportCounts,
  ReportedAddressee,
  ReportLine,
  TrackerReport,
} from './compose-report.js';
