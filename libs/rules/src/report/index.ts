export { blankReport } from './blank-report.js';
export { keepIds } from './keep-ids.js';
export { letterFrom } from './letter-from.js';
export { mergeSheets } from './merge-sheets.js';
export type { Clash, MergedSheets } from './merge-sheets.js';
export { numbered } from './numbered.js';
export { readSheet } from './read-sheet.js';
export { REPORT } from './report-machine.js';
export type { ReportCommand, ReportState } from './report-machine.js';
export type { Appendix, Paragraph, ReportContent, RouteBody, Section } from './report-content.js';
export { REPORT_TEMPLATES } from './report-templates.js';
export type {
  HeaderField,
  ReportTemplate,
  ReportTemplateName,
  TemplateSection,
} from './report-templates.js';
export { sheetOf } from './sheet.js';
export { rowsOf } from './sheet-rows.js';
export type { SheetRow } from './sheet-rows.js';
export type { Sheet, SheetText } from './sheet.js';
export { MARKS } from './typed-paragraphs.js';
export { unwritten, unwrittenParts } from './unwritten.js';
export type { UnwrittenPart } from './unwritten.js';
