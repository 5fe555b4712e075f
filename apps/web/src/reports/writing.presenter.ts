import { newId } from '#platform/ids';
import type { ReportDocument } from '#records/reports';
import {
  isLocalDate,
  MARKS,
  rowsOf,
  shortDate,
  type Clash,
  type HeaderField,
  type ReportTemplate,
  type Sheet,
  type SheetRow,
} from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import { together } from './writing.js';

interface Shown {
  readonly template: ReportTemplate;
  readonly sheet: Sheet;
  readonly clashes: readonly Clash[];
  readonly documents: readonly ReportDocument[];
}

/** A sheet as the page of writing shows it: every box a field, in the order of the form, with an empty row to add to each list. */
export function writingPresenter({ template, sheet, clashes, documents }: Shown) {
  const values = {
    ...sheet,
    ...Object.fromEntries(clashes.map((one) => [one.box, together(one)])),
  };
  const fieldsAt = (where: HeaderField['printed']) =>
    template.fields
      .filter(({ printed }) => JSON.stringify(printed) === JSON.stringify(where))
      .map((field) => headerField(field, values));
  const isRouted = template.recommendations === 'one for each body';
  return {
    heading: [
      { kind: 'line', name: 'title', label: 'Title', value: values['title'] ?? '' } as const,
      ...fieldsAt(undefined),
    ],
    routes: isRouted ? withOneMore(rowsOf(values, 'route')).map(routeRow) : [],
    afterRecommendations: fieldsAt('after the recommendations'),
    sections: sectionRows(template, values).map((section) => ({
      ...section,
      fields: fieldsAt({ section: section.key }),
    })),
    marks: MARKS,
    appendices: withOneMore(rowsOf(values, 'appendix')).map((row) => appendixRow(row, documents)),
    backgroundPapers: {
      kind: 'long text',
      name: 'backgroundPapers',
      label: 'Background papers',
      hint: 'One a line. They are open to the public: never name one that is exempt',
      value: values['backgroundPapers'] ?? '',
    } as const,
    atTheEnd: fieldsAt('at the end'),
    clashes: clashes.map(({ box, mine, theirs }) => ({
      name: labelOf(box, template, values),
      href: `#${box}`,
      mine: mine === '' ? '(removed)' : mine,
      theirs: theirs === '' ? '(removed)' : theirs,
    })),
  };
}

function headerField(field: HeaderField, values: Sheet): Field {
  const { key, label, hint } = field;
  const name = `field.${key}`;
  const told = { name, label, value: values[name] ?? '', ...(hint === undefined ? {} : { hint }) };
  switch (field.kind) {
    case 'line':
      return { ...told, kind: 'line' };
    case 'text':
      return { ...told, kind: 'long text' };
    case 'yes or no':
      return { ...told, kind: 'one of', choices: choicesOf(['Yes', 'No']) };
    case 'one of':
      return { ...told, kind: 'one of', choices: choicesOf(field.choices ?? []) };
  }
}

const choicesOf = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, text: value }));

/** The rows with an empty one after them, unless there is one. */
function withOneMore(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isEmpty = ({ boxes }: SheetRow) =>
    ['body', 'recommendation', 'title', 'document', 'heading', ''].every(
      (box) => (boxes[box] ?? '').trim() === '',
    );
  return rows.some(isEmpty) ? rows : [...rows, { id: newId(), boxes: {} }];
}

function routeRow({ id, boxes }: SheetRow, index: number) {
  const { body = '', on = '', part = index === 0 ? 'decides' : 'considers' } = boxes;
  const name = `route.${id}`;
  const fields: readonly Field[] = [
    { kind: 'line', name: `${name}.body`, label: 'Body', value: body },
    {
      kind: 'date',
      name: `${name}.on`,
      label: 'Date of its meeting',
      value: isLocalDate(on) ? shortDate(on) : on,
    },
    {
      kind: 'menu',
      name: `${name}.part`,
      label: 'What it does',
      value: part,
      choices: [
        { value: 'decides', text: 'It decides' },
        { value: 'considers', text: 'It also considers the report' },
      ],
    },
    {
      kind: 'long text',
      name: `${name}.recommendation`,
      label: 'What is recommended to it',
      value: boxes['recommendation'] ?? '',
    },
  ];
  return { legend: body === '' ? 'One more body' : body, fields };
}

function appendixRow({ id, boxes }: SheetRow, documents: readonly ReportDocument[]) {
  const { letter = '', title = '', document = '' } = boxes;
  const name = `appendix.${id}`;
  // The text holds the paper it was given; one that replaced it takes its place under the same id.
  const isReplaced = document !== '' && documents.every((one) => one.id !== document);
  const papers = [
    ...(isReplaced ? [{ value: document, text: 'The paper it has, as it was replaced' }] : []),
    ...documents.map((one) => ({ value: one.id, text: `${one.title} (${one.fileName})` })),
  ];
  const fields: readonly Field[] = [
    { kind: 'line', name: `${name}.title`, label: 'Title', value: title },
    {
      kind: 'line',
      name: `${name}.letter`,
      label: 'Letter',
      hint: 'Left empty it is the next one',
      value: letter,
    },
    {
      kind: 'menu',
      name: `${name}.document`,
      label: 'Its paper',
      value: document,
      choices: [
        { value: '', text: papers.length === 0 ? 'No paper is added yet' : 'None yet' },
        ...papers,
      ],
    },
  ];
  return { legend: title === '' ? 'One more appendix' : `Appendix ${letter}: ${title}`, fields };
}

function sectionRows(template: ReportTemplate, values: Sheet) {
  const rows = withOneMoreSection(rowsOf(values, 'section'), template);
  return rows.map(({ id, boxes }) => {
    const ofForm = template.sections.find(({ key }) => key === id);
    const name = `section.${id}`;
    const own: readonly Field[] = [
      { kind: 'line', name: `${name}.heading`, label: 'Heading', value: boxes['heading'] ?? '' },
      {
        kind: 'menu',
        name: `${name}.level`,
        label: 'Level',
        value: boxes['level'] ?? '1',
        choices: [
          { value: '1', text: 'A section' },
          { value: '2', text: 'A part of the section before it' },
        ],
      },
      {
        kind: 'number',
        name: `${name}.place`,
        label: 'Place among the sections',
        hint: 'Left empty, a new one stands before the last',
        value: boxes['place'] ?? '',
      },
    ];
    const heading = ofForm?.heading ?? boxes['heading'] ?? '';
    return {
      key: ofForm?.key ?? '',
      name,
      heading: heading === '' ? 'One more section of your own' : heading,
      hint: ofForm?.hint ?? null,
      level: ofForm?.level ?? 1,
      value: boxes[''] ?? '',
      own: ofForm === undefined ? own : [],
    };
  });
}

function withOneMoreSection(
  rows: readonly SheetRow[],
  template: ReportTemplate,
): readonly SheetRow[] {
  const isOwn = ({ id }: SheetRow) => template.sections.every(({ key }) => key !== id);
  const isEmpty = ({ boxes }: SheetRow) =>
    `${boxes['heading'] ?? ''}${boxes[''] ?? ''}`.trim() === '';
  const blank = rows.filter(isOwn).filter(isEmpty);
  const kept = rows.filter((row) => !blank.includes(row));
  return [...kept, blank[0] ?? { id: newId(), boxes: {} }];
}

function labelOf(box: string, template: ReportTemplate, values: Sheet): string {
  const [kind, id = '', part] = box.split('.');
  switch (kind) {
    case 'title':
      return 'Title';
    case 'field':
      return template.fields.find(({ key }) => key === id)?.label ?? id;
    case 'route':
      return `${values[`route.${id}.body`] || 'A body'}: ${part ?? ''}`;
    case 'appendix':
      return `Appendix ${values[`appendix.${id}.letter`] ?? ''}: ${part ?? ''}`;
    case 'section': {
      const ofForm = template.sections.find(({ key }) => key === id)?.heading;
      return ofForm ?? (values[`section.${id}.heading`] || 'A section');
    }
    default:
      return 'Background papers';
  }
}
