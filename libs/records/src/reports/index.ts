export { compareReports } from './compare-reports.js';
export { changedWords } from './changed-words.js';
export type { ChangedWords } from './changed-words.js';
export type { ChangedPart } from './compare-reports.js';
export { CommissioningService } from './commissioning.service.js';
export type { Commission } from './commissioning.service.js';
export { KEPT_TITLE } from './kept-title.js';
export { meetingOf } from './meeting-of.js';
export type { ReportProposal } from './propose-report.js';
export { ReportsQueries } from './reports.queries.js';
export type { ReportAt, ReportChoices } from './reports.queries.js';
export type {
  MoreTimeAsked,
  NamedPerson,
  ReportClockView,
  ReportDocument,
  ReportLine,
  ReportView,
} from './report-views.js';
export { refuseExemptBackground } from './refuse-exempt-background.js';
export { reportHash } from './report-hash.js';
export { ReportsService } from './reports.service.js';
export { currentReport, reportOfHash } from './versions.queries.js';
export { mayWrite, writeReport } from './write-report.js';
export type { NewText } from './write-report.js';
export type { ExemptTexts, ReportText, VersionLine, WrittenReport } from './written-report.js';
