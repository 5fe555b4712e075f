export { blankReport } from './blank-report.js';
export { numbered } from './numbered.js';
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
export { unwritten, unwrittenParts } from './unwritten.js';
export type { UnwrittenPart } from './unwritten.js';
