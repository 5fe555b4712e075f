import { rowsFor, type Row } from '../transitions/row.js';
import type { ImportDesk } from './import-desk.js';
import {
  AlikeForm,
  AsPrintedForm,
  CellDecisionForm,
  GroupForm,
  GuessesForm,
  NameForm,
  OmissionForm,
  RowReadForm,
} from './import-forms.js';
import type { ImportSubject } from './import.subject.js';
import { PARTS_OF_KIND } from './parts-of-kind.js';

const row = rowsFor<ImportSubject, ImportDesk>();

const columnsOf = ({ view }: ImportSubject) =>
  Object.entries(PARTS_OF_KIND[view.kind]).map(([value, text]) => ({
    value,
    text,
  }));
const COLUMN = { kind: 'menu', name: 'part', label: 'Column' } as const;

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
      {
        kind: 'menu',
        name: 'authority',
        label: 'Authority',
        choices: [{ value: '', text: 'Choose an authority' }, ...authorities],
      },
    ],
    button: 'They mean this authority',
  }),
  act: (desk, act, form) => desk.settling.name(act, form),
});

const AS_PRINTED = row.form({
  noun: 'as-printed',
  commands: ['settle'],
  says: 'Keep unknown words as printed',
  when: ({ preview }) => (preview?.unknown.length ?? 0) > 0,
  form: AsPrintedForm,
  asks: ({ preview }) => ({
    title: 'Keep a name as it is printed?',
    happens: [
      'It stands in the record in the words of the paper, tied to no authority, and its plan marks it so.',
      'Every cell it stands in counts as read right, with any other name in it.',
      'Nobody is asked to act on it: no authority of the directory is named.',
    ],
    fields: [
      {
        kind: 'menu',
        name: 'words',
        label: 'Words as printed',
        choices: (preview?.unknown ?? []).map(({ words }) => ({ value: words, text: words })),
      },
    ],
    button: 'Keep it as printed',
  }),
  act: (desk, act, { words }) => desk.settling.keep(act, { words }),
});

const GROUP = row.form({
  noun: 'priority',
  commands: ['settle'],
  says: 'Say which priority a group is',
  when: ({ preview }) => (preview?.groups.length ?? 0) > 0,
  form: GroupForm,
  asks: ({ preview, priorities }) => ({
    title: 'Which priority is a group?',
    rows: (preview?.groups ?? [])
      .filter(({ state }) => state !== 'ok')
      .map(({ words, priority, why }) => ({
        key: words,
        value: priority === null ? why : `${priority}? ${why}`,
      })),
    happens: [
      'Its new actions serve that priority, and so do those in the record that nobody has worked on and that serve none.',
      'The next paper with a group of this name is told so, as a guess.',
    ],
    fields: [
      {
        kind: 'menu',
        name: 'group',
        label: 'Group as printed',
        value: preview?.groups.find(({ state }) => state !== 'ok')?.words ?? '',
        choices: (preview?.groups ?? []).map(({ words }) => ({ value: words, text: words })),
      },
      {
        kind: 'menu',
        name: 'priority',
        label: 'Priority',
        value: guessOf({ preview, priorities }),
        choices: [{ value: '', text: 'None of them' }, ...priorities],
      },
    ],
    button: 'It is this priority',
  }),
  act: (desk, act, { group, priority }) =>
    desk.settling.priority(act, { group, priority: priority ?? null }),
});

/** The priority guessed for the first group that is not certain. */
function guessOf({ preview, priorities }: Pick<ImportSubject, 'preview' | 'priorities'>): string {
  const name = preview?.groups.find(({ state }) => state !== 'ok')?.priority;
  return priorities.find(({ text }) => text === name)?.value ?? '';
}

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

const ROW = row.form({
  noun: 'sure',
  commands: ['settle'],
  says: 'Say that a row is all read right, or take that back',
  form: RowReadForm,
  asks: nothing,
  act: (desk, act, { line, sure }) => desk.settling.row(act, { line, isSure: sure }),
});

const OMISSION = row.form({
  noun: 'omission',
  commands: ['settle'],
  says: 'Leave a row out with the reason, or put it back',
  form: OmissionForm,
  asks: nothing,
  act: (desk, act, { line, reason }) => desk.settling.omit(act, { line, reason }),
});

/** What is decided about many cells at once, about words and about groups, on pages of their own. */
export const SETTLING_ROWS: readonly Row<ImportSubject, ImportDesk>[] = [
  NAME,
  AS_PRINTED,
  GROUP,
  ALIKE,
  GUESSES,
];

/** What is decided about one cell or one row: on its page for people, by itself for machines. */
export const SETTLING_ONE: readonly Row<ImportSubject, ImportDesk>[] = [CELL, ROW, OMISSION];
