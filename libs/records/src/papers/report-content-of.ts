import type { ReportContent, ReportTemplate } from '#rules';
import { newId } from '#platform';
import { readImpact } from './impact-varies.js';
import { looseWords } from './loose-words.js';
import { printedBodies } from './report-bodies.js';
import type { ReportSheet } from './report-sheet.js';

/** The content of a report from what was laid on its sheet, with a new id for each of its parts. */
export function contentOf(sheet: ReportSheet, template: ReportTemplate): ReportContent {
  const fields = fieldsOf(sheet, template);
  const subject = fields['subject'];
  if (template.fields.some(({ key }) => key === 'to')) routeFromTo(sheet, fields['to']);
  return {
    title: subject === undefined ? titleAbove(sheet) : titleBeside(sheet, subject),
    fields,
    routes: [...sheet.routes]
      .sort((a, b) => Number(a.part === 'decides') - Number(b.part === 'decides'))
      .map(({ recommendation, ...route }) => ({
        id: newId(),
        ...route,
        recommendation: recommendation?.text ?? '',
      })),
    sections: sheet.sections.sections.map(({ key, heading, level, paragraphs }) => ({
      id: newId(),
      key,
      heading,
      level,
      paragraphs: paragraphs.map(({ isNumbered, text }) => ({
        id: newId(),
        isNumbered,
        text,
        isExempt: false,
      })),
    })),
    appendices: sheet.appendices.map(({ letter, title }) => ({
      id: newId(),
      letter,
      title,
      documentId: null,
    })),
    backgroundPapers: [...sheet.backgroundPapers],
  };
}

function fieldsOf(sheet: ReportSheet, template: ReportTemplate): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [key, printed] of sheet.fields) {
    const field = template.fields.find((one) => one.key === key);
    const choice = field?.choices?.find((one) => looseWords(one) === looseWords(printed.text));
    fields[key] = choice ?? printed.text;
    if (field?.kind !== 'yes or no') continue;
    const [, answer, rest = ''] =
      /^(yes|no)\b[\s,.;:(\u2013\u2014-]*(.*?)\)?$/is.exec(printed.text) ?? [];
    if (answer === undefined) continue;
    fields[key] = answer.toLowerCase() === 'yes' ? 'Yes' : 'No';
    const notice = `${key}Notice`;
    const mayHold = template.fields.some((one) => one.key === notice) && !sheet.fields.has(notice);
    if (rest !== '' && mayHold) fields[notice] = rest;
    else if (rest !== '') fields[key] = printed.text;
  }
  if (template.fields.some(({ key }) => key === 'equalityVaries')) {
    const impact = readImpact(sheet);
    if (impact !== undefined) fields['equalityVaries'] ??= impact;
  }
  return fields;
}

function routeFromTo(sheet: ReportSheet, to: string | undefined): void {
  if (to === undefined || sheet.routes.some(({ part }) => part === 'decides')) return;
  const [first] = printedBodies(to);
  if (first !== undefined) sheet.route(first, 'decides');
}

function titleAbove(sheet: ReportSheet): string {
  return sheet.title.map(({ text }) => text).join(' ');
}

/** Where the form names its subject, that is the title; another line above it belongs nowhere. */
function titleBeside(sheet: ReportSheet, subject: string): string {
  if (looseWords(titleAbove(sheet)) !== looseWords(subject)) {
    for (const line of sheet.title)
      sheet.putAside(line, 'The title is the one printed as subject.');
  }
  return subject;
}
