import type { ReportContent } from './report-content.js';
import type { ReportTemplate } from './report-templates.js';

/** A report nobody has written yet: its title and the sections of its form, each without a paragraph. `newId` gives ids. */
export function blankReport(
  title: string,
  template: ReportTemplate,
  newId: () => string,
): ReportContent {
  return {
    title,
    fields: {},
    routes: [],
    sections: template.sections.map(({ key, heading, level }) => ({
      id: newId(),
      key,
      heading,
      level,
      paragraphs: [],
    })),
    appendices: [],
    backgroundPapers: [],
  };
}
