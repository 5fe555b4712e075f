import { paths } from '#records/paths';
import { IMPORT_KINDS } from '#rules';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import type { ImportChoices } from './import-desk.js';

/** The page that asks for a paper: what it is, whose, and the file or its words. */
export function newImportPage({ places, committees }: ImportChoices, form: FormView): Page {
  const [only, ...others] = places;
  const council: Field = {
    kind: 'menu',
    name: 'council',
    label: 'For which council',
    choices: places.map(({ councilId, council: name }) => ({ value: councilId, text: name })),
  };
  return askingPage(
    {
      title: 'Bring a paper in',
      happens: [
        'You see how every row and cell is read. Nothing is written before you accept it.',
        'The same paper again changes only what changed, and an import can be undone.',
        'Of an answer of the Modern.gov web service, committees, members and meetings are taken; nobody is written to.',
        'A tracker is kept as the record of an earlier time, under its own name: its recommendations are read here, and those still open can be put to the committee again.',
        'A committee report is not brought in here: propose it to its committee, commission it from its author, and then take its text from the Word file on its own page.',
      ],
      fields: [
        {
          kind: 'one of',
          name: 'kind',
          label: 'What is it?',
          value: 'action plan',
          choices: Object.entries(IMPORT_KINDS).map(([value, { label }]) => ({
            value,
            text: label,
          })),
        },
        ...(others.length === 0 ? [] : [council]),
        {
          kind: 'menu',
          name: 'committee',
          label: 'Committee of a tracker',
          hint: 'An action plan is the whole council’s',
          choices: [
            { value: '', text: 'None' },
            ...committees.map(({ id, name }) => ({ value: id, text: name })),
          ],
        },
        {
          kind: 'line',
          name: 'tracker',
          label: 'Name of a tracker',
          hint: 'With its year, as “Recommendations 2023 to 2024”: numbers begin again in the next. A tracker brought in again has the name it had',
        },
        {
          kind: 'file',
          name: 'file',
          label: 'File',
          hint: 'Text, Markdown, Word (.docx), CSV or Excel (.xlsx), at most 20 MB; an answer of Modern.gov as .xml',
        },
        {
          kind: 'long text',
          name: 'pasted',
          label: 'Or paste its tables, or the answer in XML',
          hint: 'Copied from Word, Excel or a web page, with the headings of the groups',
        },
      ],
      button: only === undefined && committees.length === 0 ? null : 'Read it',
    },
    { caption: only?.council ?? '', action: paths.newImport, cancel: paths.imports },
    form,
  );
}
