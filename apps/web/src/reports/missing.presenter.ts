import { newId } from '#platform/ids';
import type { ReportView } from '#records/reports';
import { blankReport, REPORT_TEMPLATES, unwrittenParts } from '#rules';

/** What a report still lacks, each with the place where it is written. `text` is the address of the writing page. */
export function missingParts(
  { current, title, template: name }: Pick<ReportView, 'current' | 'title' | 'template'>,
  text: string,
) {
  const template = REPORT_TEMPLATES[name];
  const content = current?.content ?? blankReport(title, template, newId);
  return unwrittenParts(content, template).map((part) => ({
    name: part.name,
    href: `${text}#${part.at.replace(' ', '.')}`,
  }));
}
