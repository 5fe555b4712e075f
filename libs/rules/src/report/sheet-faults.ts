import { isLocalDate } from '../calendar/index.js';
import type { Refusal } from '../refusal/index.js';
import type { HeaderField, ReportTemplate } from './report-templates.js';
import { rowsOf, type SheetRow } from './sheet-rows.js';
import type { Sheet } from './sheet.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How many characters a box may hold. A section may be long; a line of the heading is a line. */
const MOST = { line: 500, text: 10_000, section: 100_000 } as const;
const MOST_ROWS = 100;

/** What is wrong with a sheet, each under the name of its box. */
export function sheetFaults(sheet: Sheet, template: ReportTemplate): readonly Refusal[] {
  return [
    ...Object.entries(sheet).flatMap(([box, value]) => ofBox(box, value, template)),
    ...template.fields.flatMap((field) => ofField(field, sheet)),
    ...(['route', 'section', 'appendix'] as const).flatMap((kind) => {
      const rows = rowsOf(sheet, kind);
      const tooMany = rows.length > MOST_ROWS;
      return tooMany ? [wrong(`${kind}s`, `At most ${MOST_ROWS} can be held.`)] : [];
    }),
    ...rowsOf(sheet, 'route').flatMap(ofRoute),
    ...rowsOf(sheet, 'section').flatMap(ofOwnSection),
    ...rowsOf(sheet, 'appendix').flatMap(ofAppendix),
  ];
}

const wrong = (field: string, sentence: string): Refusal => ({
  code: 'field-wrong',
  field,
  sentence,
});

function ofBox(box: string, value: string, template: ReportTemplate): readonly Refusal[] {
  if (!isKnown(box, template)) return [wrong(box, 'There is no such box in this form of report.')];
  const most = mostIn(box, template);
  return value.length > most ? [wrong(box, `Write at most ${most} characters here.`)] : [];
}

function isKnown(box: string, template: ReportTemplate): boolean {
  const [kind, id = '', part, more] = box.split('.');
  if (more !== undefined) return false;
  switch (kind) {
    case 'title':
    case 'backgroundPapers':
      return id === '';
    case 'field':
      return part === undefined && template.fields.some(({ key }) => key === id);
    case 'route':
      return ID.test(id) && ['body', 'on', 'part', 'recommendation'].includes(part ?? '');
    case 'appendix':
      return ID.test(id) && ['letter', 'title', 'document'].includes(part ?? '');
    case 'section':
      if (template.sections.some(({ key }) => key === id)) return part === undefined;
      return ID.test(id) && (part === undefined || ['heading', 'level', 'place'].includes(part));
    default:
      return false;
  }
}

function mostIn(box: string, template: ReportTemplate): number {
  const [kind, id, part] = box.split('.');
  if (kind === 'section' && part === undefined) return MOST.section;
  const field = template.fields.find(({ key }) => kind === 'field' && key === id);
  const isLong = field?.kind === 'text' || part === 'recommendation' || kind === 'backgroundPapers';
  return isLong ? MOST.text : MOST.line;
}

function ofField({ key, label, kind, choices }: HeaderField, sheet: Sheet): readonly Refusal[] {
  const value = (sheet[`field.${key}`] ?? '').trim();
  const allowed = kind === 'yes or no' ? ['Yes', 'No'] : choices;
  if (value === '' || allowed === undefined || allowed.includes(value)) return [];
  return [wrong(`field.${key}`, `Choose one of these for “${label}”: ${allowed.join(', ')}.`)];
}

function ofRoute({ id, boxes }: SheetRow): readonly Refusal[] {
  const { body = '', on = '', part = '', recommendation = '' } = boxes;
  const name = `route.${id}`;
  const isEmpty = [body, on, recommendation].every((one) => one.trim() === '');
  return [
    ...(on.trim() === '' || isLocalDate(on.trim())
      ? []
      : [wrong(`${name}.on`, 'Enter a real date, such as 18 June 2019 or 2019-06-18.')]),
    ...(['', 'decides', 'considers'].includes(part)
      ? []
      : [wrong(`${name}.part`, 'Say whether this body decides or considers.')]),
    ...(isEmpty || body.trim() !== '' ? [] : [wrong(`${name}.body`, 'Name the body.')]),
  ];
}

function ofOwnSection({ id, boxes }: SheetRow): readonly Refusal[] {
  const { heading, level = '1', place = '' } = boxes;
  const name = `section.${id}`;
  const isHeadless = heading?.trim() === '' && (boxes[''] ?? '').trim() !== '';
  return [
    ...(isHeadless ? [wrong(`${name}.heading`, 'Give this section a heading.')] : []),
    ...(['', '1', '2'].includes(level) ? [] : [wrong(`${name}.level`, 'The level is 1 or 2.')]),
    ...(/^\d{0,3}$/.test(place.trim())
      ? []
      : [wrong(`${name}.place`, 'Enter the place as a number, such as 2.')]),
  ];
}

function ofAppendix({ id, boxes }: SheetRow): readonly Refusal[] {
  const document = (boxes['document'] ?? '').trim();
  const isRight = document === '' || ID.test(document);
  return isRight ? [] : [wrong(`appendix.${id}.document`, 'Choose a document from the list.')];
}
