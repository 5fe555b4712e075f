import { newId } from '#platform/ids';
import { compareReports } from '#records/reports';
import {
  REPORT_TEMPLATES,
  shortDate,
  unwritten,
  type ReportContent,
  type ReportTemplate,
} from '#rules';
import type { FormView } from '../http/form-view.js';
import { changeShown } from '../reports/change.presenter.js';
import { printedReport } from '../reports/printed-report.presenter.js';
import type { ReportSubject } from '../reports/report.subject.js';
import { readUploaded, type UploadedText } from './uploaded-text.js';

/** What was found in a Word file, where each part goes, and what a person still has to decide. */
export function reviewPresenter(subject: ReportSubject, uploaded: UploadedText, form: FormView) {
  const { report, page, at } = subject;
  const { reading, onto } = readUploaded(subject, uploaded);
  const template: ReportTemplate = REPORT_TEMPLATES[report.template];
  const { content } = onto;
  const { lines, placed } = reading.accounted;
  const changes = report.current === null ? [] : compareReports(report.current, onto, template);
  return {
    title: 'What was found in the file',
    caption: report.title,
    back: page,
    action: `${at}/upload/acceptance`,
    again: `${at}/upload`,
    counted: `${lines} lines with words: ${placed} have their place, ${lines - placed} have none.`,
    pictures: picturesSentence(uploaded.pictures),
    exemptMissing: onto.exemptMissing,
    fields: fieldsOf(content, template),
    routes: content.routes.map(({ body, on, recommendation }) => ({
      key: on === null ? body : `${body}, ${shortDate(on)}`,
      value: recommendation || nothingTo(template),
    })),
    sections: reading.content.sections.map(({ key, heading, paragraphs }, place) => ({
      name: `section-${place}`,
      heading: heading === '' ? 'A section without a heading' : heading,
      words: wordsOf(paragraphs),
      items: goesTo(template, uploaded.choices.sections[String(place)] ?? key ?? 'own'),
    })),
    unplaced: reading.unplaced.map(({ line, text, why }) => ({
      name: `place-${line}`,
      line,
      text,
      why,
      items: placesFor(reading.content, template, uploaded.choices.unplaced[String(line)]),
    })),
    notes: reading.notes,
    missing: unwritten(content, template),
    changes: changes.map(changeShown),
    since: report.currentVersion,
    printed: printedReport({ ...onto, template, maySeeExempt: true, documents: [] }),
    hidden: {
      text: uploaded.text,
      from: report.currentVersion,
      pictures: uploaded.pictures,
      version: report.version,
      key: newId(),
    },
    form,
  };
}

/** What is said of a body nothing is recommended to in the heading. */
const nothingTo = ({ recommendations }: ReportTemplate): string =>
  recommendations === 'one for each body'
    ? 'No recommendation was found'
    : 'What it is asked stands in the section “Recommendation”';

function fieldsOf(content: ReportContent, template: ReportTemplate) {
  return [
    { key: 'Title', value: content.title === '' ? 'Not found' : content.title },
    ...template.fields.flatMap(({ key, label }) => {
      const value = content.fields[key];
      return value === undefined || value === '' ? [] : [{ key: label, value }];
    }),
  ];
}

function wordsOf(paragraphs: ReportContent['sections'][number]['paragraphs']): string {
  const [first] = paragraphs;
  if (first === undefined) return 'Nothing below it.';
  const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
  const words = first.text.split(/\s+/).slice(0, 14).join(' ');
  return `${count}: ${words}${words.length < first.text.length ? '…' : ''}`;
}

function goesTo(template: ReportTemplate, chosen: string) {
  return [
    ...template.sections.map(({ key, heading }) => ({ value: key, text: heading })),
    { value: 'own', text: 'A section of its own' },
  ].map((item) => ({ ...item, selected: item.value === chosen }));
}

function placesFor(content: ReportContent, template: ReportTemplate, chosen = 'leave out') {
  return [
    { value: 'leave out', text: 'Leave it out' },
    { value: 'title', text: 'The title' },
    ...template.fields
      .filter(({ kind }) => kind === 'line' || kind === 'text')
      .map(({ key, label }) => ({ value: `field ${key}`, text: label })),
    ...content.sections.map(({ heading }, place) => ({
      value: `section ${place}`,
      text: `At the end of “${heading}”`,
    })),
    { value: 'new section', text: 'The heading of a section of its own' },
    { value: 'background', text: 'Background papers' },
  ].map((item) => ({ ...item, selected: item.value === chosen }));
}

function picturesSentence(count: number): string | null {
  if (count === 0) return null;
  const which = count === 1 ? 'One picture was' : `${count} pictures were`;
  return `${which} left behind: a report has none. Add them as appendices.`;
}
