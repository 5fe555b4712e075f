import type { ImportPreview } from '#records/imports';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { ImportDesk } from './import-desk.js';
import {
  AcceptanceForm,
  AlikeForm,
  CellDecisionForm,
  GuessesForm,
  NameForm,
  OmissionForm,
} from './import-forms.js';
import type { ImportSubject } from './import.subject.js';
import { PARTS_OF_KIND } from './parts-of-kind.js';

export type ImportRow = Row<ImportSubject, ImportDesk>;

const row = rowsFor<ImportSubject, ImportDesk>();

const columnsOf = ({ view }: ImportSubject) =>
  Object.entries(PARTS_OF_KIND[view.kind]).map(([value, text]) => ({
    value,
    text,
  }));
const COLUMN = { kind: 'menu', name: 'part', label: 'Column' } as const;
const countOf = (preview: ImportPreview | null, done: string): number =>
  preview?.rows.filter((one) => one.done === done).length ?? 0;

const ANSWER_HAPPENS = [
  'Committees and seats are kept, meetings are planned, and nobody is written to.',
  'What the answer does not say, and you did not give, is left out: each row says why.',
  'You can undo it afterwards, for every row nobody has worked on.',
];

const ACCEPTANCE = row.form({
  noun: 'acceptance',
  commands: ['accept'],
  form: AcceptanceForm,
  asks: ({ preview, view }) => {
    const stops = preview?.rows.filter((one) => one.stops !== null).length ?? 0;
    const open =
      preview?.rows
        .filter(({ omitted }) => omitted === null)
        .flatMap(({ cells }) => cells.filter(({ state }) => state !== 'ok')).length ?? 0;
    return {
      title: `Write ${view.fileName} into the record?`,
      rows: [
        { key: 'New', value: String(countOf(preview, 'added')) },
        { key: 'Changed', value: String(countOf(preview, 'updated')) },
        { key: 'Unchanged', value: String(countOf(preview, 'unchanged')) },
        {
          key: 'Left as they are, because people have worked on them',
          value: String(countOf(preview, 'left as it is')),
        },
        { key: 'Left out', value: String(countOf(preview, 'left out')) },
      ],
      ...(stops === 0
        ? {}
        : {
            warning: `${stops === 1 ? '1 row' : `${stops} rows`} cannot be written yet: correct ${stops === 1 ? 'it, or leave it' : 'them, or leave them'} out with a reason.`,
          }),
      happens: [
        ...(open === 0
          ? []
          : [
              `${open === 1 ? '1 cell is not certain. It is' : `${open} cells are not certain. They are`} kept as printed: names unconfirmed, and a date that cannot be read without a day.`,
            ]),
        'Names that you confirmed are added to the directory.',
        'You can undo it afterwards, for every row nobody has worked on.',
      ],
      ...(view.kind === 'committees and meetings' ? { happens: ANSWER_HAPPENS } : {}),
      fields: [{ kind: 'hidden', name: 'seen', label: '', value: preview?.fingerprint ?? '' }],
      button: stops === 0 ? 'Write it into the record' : null,
    };
  },
  act: (desk, act, { seen }) => desk.imports.accept(act, { seen }),
});

const UNDOING = row.form({
  noun: 'undoing',
  commands: ['undo'],
  form: ReasonForm,
  asks: ({ view }) => ({
    title: `Undo the import of ${view.fileName}?`,
    happens: [
      'Every row is put back as it was before, and what was new is taken away.',
      'A row that somebody has worked on since is kept, and you are told which.',
      'Names it taught the directory are taken out again.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Undo the import',
  }),
  act: (desk, act, { reason }) => desk.imports.undo(act, { reason }),
});

const NAME = row.form({
  noun: 'name',
  commands: ['settle'],
  says: 'Say whom words mean',
  form: NameForm,
  asks: ({ preview, authorities }) => ({
    title: 'Whom do these words mean?',
    rows: (preview?.unknown ?? []).map(({ words, cells }) => ({
      key: words,
      value: `not in the directory, in ${cells === 1 ? '1 cell' : `${cells} cells`}`,
    })),
    happens: [
      'They are read so in every cell of this paper.',
      'The directory learns them when the import is accepted.',
    ],
    fields: [
      {
        kind: 'line',
        name: 'words',
        label: 'Words as printed',
        hint: 'One name alone: where two are printed as one, write the one you mean',
        value: preview?.unknown[0]?.words ?? '',
      },
      { kind: 'menu', name: 'authority', label: 'Authority', choices: [...authorities] },
    ],
    button: 'They mean this authority',
  }),
  act: (desk, act, form) => desk.settling.name(act, form),
});

const ALIKE = row.form({
  noun: 'alike',
  commands: ['settle'],
  says: 'Correct all cells that say the same',
  form: AlikeForm,
  asks: (subject) => ({
    title: 'Correct every cell that says the same',
    happens: ['What is printed stays beside it.'],
    fields: [
      { ...COLUMN, choices: columnsOf(subject) },
      { kind: 'line', name: 'raw', label: 'What the cells say now' },
      { kind: 'line', name: 'words', label: 'What they should say' },
    ],
    button: 'Correct them all',
  }),
  act: (desk, act, form) => desk.settling.alike(act, form),
});

const GUESSES = row.form({
  noun: 'guesses',
  commands: ['settle'],
  says: 'Say that all guesses of a column are right',
  form: GuessesForm,
  asks: (subject) => ({
    title: 'Are all guesses of a column right?',
    happens: ['Cells that need you are left as they are.'],
    fields: [
      {
        ...COLUMN,
        choices: columnsOf(subject).map(({ value, text }) => {
          const guesses = subject.preview?.rows.flatMap(({ cells }) =>
            cells.filter(({ part, state }) => part === value && state === 'guess'),
          );
          const many = guesses?.length ?? 0;
          return { value, text: `${text} (${many} ${many === 1 ? 'guess' : 'guesses'})` };
        }),
      },
    ],
    button: 'They are right',
  }),
  act: (desk, act, { part }) => desk.settling.guesses(act, { part }),
});

const nothing = () => ({ title: 'Decide on one row', button: null });

const CELL = row.form({
  noun: 'cell',
  commands: ['settle'],
  says: 'Correct one cell, or say that it is read right',
  form: CellDecisionForm,
  asks: nothing,
  act: (desk, act, { line, part, words, sure }) =>
    desk.settling.cell(act, { line, part, words, isSure: sure }),
});

const OMISSION = row.form({
  noun: 'omission',
  commands: ['settle'],
  says: 'Leave a row out with the reason, or put it back',
  form: OmissionForm,
  asks: nothing,
  act: (desk, act, { line, reason }) => desk.settling.omit(act, { line, reason }),
});

/** What can be done with an import on a page of its own, in the order of its life. */
export const IMPORT_ROWS: readonly ImportRow[] = [ACCEPTANCE, NAME, ALIKE, GUESSES, UNDOING];

/** The same for machines, which decide on single cells and rows as well. */
export const IMPORT_API_ROWS: readonly ImportRow[] = [...IMPORT_ROWS, CELL, OMISSION];
