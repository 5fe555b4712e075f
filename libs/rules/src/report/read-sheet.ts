import { isLocalDate, type LocalDate } from '../calendar/index.js';
import { Refused, type Refusal } from '../refusal/index.js';
import { letterFrom } from './letter-from.js';
import type { Appendix, ReportContent } from './report-content.js';
import type { ReportTemplate } from './report-templates.js';
import { readSections } from './read-sections.js';
import { rowsOf } from './sheet-rows.js';
import { sheetFaults } from './sheet-faults.js';
import type { Sheet, SheetText } from './sheet.js';

/**
 * A report from its sheet. `before` is what it was made from: paragraphs that were there keep their ids. A row whose
 * every box is empty is no row any more.
 * @throws Refused with one refusal for each box that cannot be what it is, named by it
 */
export function readSheet(
  sheet: Sheet,
  before: SheetText,
  { template, newId }: { readonly template: ReportTemplate; readonly newId: () => string },
): SheetText {
  const faults: readonly Refusal[] = sheetFaults(sheet, template);
  if (faults.length > 0) throw new Refused(faults);
  const { sections, exemptTexts } = readSections(sheet, before, { template, newId });
  const content: ReportContent = {
    title: text(sheet['title']),
    fields: Object.fromEntries(
      template.fields
        .map(({ key }) => [key, text(sheet[`field.${key}`])] as const)
        .filter(([, value]) => value !== ''),
    ),
    routes: rowsOf(sheet, 'route')
      .filter(({ boxes }) => text(boxes['body']) !== '' || text(boxes['recommendation']) !== '')
      .map(({ id, boxes }) => ({
        id,
        body: text(boxes['body']),
        on: dateIn(boxes['on']),
        part: boxes['part'] === 'decides' ? 'decides' : 'considers',
        recommendation: text(boxes['recommendation']),
      })),
    sections,
    appendices: readAppendices(sheet),
    backgroundPapers: lines(sheet['backgroundPapers']),
  };
  return { content, exemptTexts };
}

const text = (value: string | undefined): string => (value ?? '').replace(/\r\n?/g, '\n').trim();

const lines = (value: string | undefined): readonly string[] =>
  text(value)
    .split('\n')
    .map((line) => line.replace(/^[-*•]\s+/, '').trim())
    .filter((line) => line !== '');

/** The appendices, each without a letter given the one of its place, or the next that no other has. */
function readAppendices(sheet: Sheet): readonly Appendix[] {
  const rows = rowsOf(sheet, 'appendix').filter(
    ({ boxes }) => text(boxes['title']) !== '' || text(boxes['document']) !== '',
  );
  const used = rows.map(({ boxes }) => text(boxes['letter']));
  return rows.map(({ id, boxes }, index) => {
    const letter = used[index] || letterFrom(index, used);
    used[index] = letter;
    return { id, letter, title: text(boxes['title']), documentId: text(boxes['document']) || null };
  });
}

function dateIn(value: string | undefined): LocalDate | null {
  const typed = text(value);
  return isLocalDate(typed) ? typed : null;
}
