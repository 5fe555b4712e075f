import type { FieldError } from '../http/field-error.js';
import type { FormClass, Typed } from '../http/form.js';
import { ITEM_PURPOSES, TIMETABLE_STEPS } from '#rules';
import type { Choice } from '../transitions/field.js';
import type { SettingsSubject } from './committee.subject.js';
import { QuestionsForm, StandingItemsForm, TimetableForm } from './settings-forms.js';

/** One box of a row. A hidden one goes with its row unseen. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'number' | 'menu' | 'hidden';
  readonly choices?: readonly Choice[];
}

/** A list that is written on one page, row by row, and saved as a whole. */
export interface ListEditor {
  /** The last segment of its address, and its row in the table of acts. */
  readonly noun: string;
  readonly title: string;
  readonly intro: string;
  /** What one row is called. */
  readonly one: string;
  /** The name of the list in its form class. */
  readonly list: string;
  readonly form: FormClass<object>;
  readonly isOrdered: boolean;
  readonly columns: readonly Column[];
  /** The rows as they are saved. */
  readonly saved: (subject: SettingsSubject) => readonly RowTyped[];
  /** A saved row in words, for those who must see both texts. */
  readonly inWords: (row: RowTyped) => string;
}

/** One row as it is typed, by column. */
export type RowTyped = Readonly<Record<string, unknown>>;

const choices = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => ({ value, text }));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const LIST_EDITORS = {
  'standing-items': {
    noun: 'standing-items',
    title: 'Standing items',
    intro:
      'These stand on the agenda of every meeting planned from now on, first and in this order.',
    one: 'item',
    list: 'items',
    form: StandingItemsForm,
    isOrdered: true,
    columns: [
      { name: 'title', label: 'Title', kind: 'line' },
      { name: 'purpose', label: 'Purpose', kind: 'menu', choices: choices(ITEM_PURPOSES) },
      { name: 'minutes', label: 'Minutes', kind: 'number' },
    ],
    saved: ({ settings }) =>
      settings.standingItems.map(({ title, purpose, minutes }) => ({
        title,
        purpose,
        minutes: minutes === null ? '' : String(minutes),
      })),
    inWords: (row) => text(row['title']),
  },
  timetable: {
    noun: 'timetable',
    title: 'Internal timetable',
    intro: 'Each date is counted back from the meeting in working days of the council.',
    one: 'date',
    list: 'steps',
    form: TimetableForm,
    isOrdered: false,
    columns: [
      { name: 'name', label: 'What is to be done', kind: 'line' },
      { name: 'kind', label: 'What it means', kind: 'menu', choices: choices(TIMETABLE_STEPS) },
      { name: 'workingDaysBefore', label: 'Working days before', kind: 'number' },
    ],
    saved: ({ settings }) =>
      settings.timetable.map(({ name, kind, workingDaysBefore }) => ({
        name,
        kind,
        workingDaysBefore: String(workingDaysBefore),
      })),
    inWords: (row) => `${text(row['name'])}, ${text(row['workingDaysBefore'])} working days before`,
  },
  questions: {
    noun: 'questions',
    title: 'Questions for scoring topics',
    intro: 'Each is scored from 0 to 5, and counts as much as its weight says, from 1 to 5.',
    one: 'question',
    list: 'questions',
    form: QuestionsForm,
    isOrdered: true,
    columns: [
      { name: 'wording', label: 'Question', kind: 'line' },
      { name: 'weight', label: 'Weight', kind: 'number' },
      { name: 'id', label: '', kind: 'hidden' },
    ],
    saved: ({ settings }) =>
      settings.questions.map(({ id, wording, weight }) => ({
        id,
        wording,
        weight: String(weight),
      })),
    inWords: (row) => `${text(row['wording'])} (weight ${text(row['weight'])})`,
  },
} as const satisfies Record<string, ListEditor>;

/** The rows of a list as the page sent them: `title-1`, `title-2`. A row with nothing written in it is none. */
export function rowsTyped({ columns }: ListEditor, typed: Typed): readonly RowTyped[] {
  const numbers = Object.keys(typed).flatMap((key) => {
    const [, name = '', number = ''] = /^([A-Za-z]+)-(\d{1,3})$/.exec(key) ?? [];
    return columns.some((column) => column.name === name) ? [Number(number)] : [];
  });
  const rows = [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .map((number) =>
      Object.fromEntries(columns.map(({ name }) => [name, typed[`${name}-${number}`] ?? ''])),
    );
  const boxes = columns.filter(({ kind }) => kind === 'line' || kind === 'number');
  return rows.filter((row) =>
    boxes.some(({ name }) => typeof row[name] !== 'string' || row[name].trim() !== ''),
  );
}

/** The rows as a button leaves them: `up-2`, `down-2`, `remove-2`; any other button leaves them as they are. */
export function rowsAfter(rows: readonly RowTyped[], button: unknown): readonly RowTyped[] {
  const [, act = '', number = ''] = /^(up|down|remove)-(\d{1,3})$/.exec(text(button)) ?? [];
  const at = Number(number) - 1;
  const row = rows[at];
  if (row === undefined) return rows;
  const others = rows.filter((_, index) => index !== at);
  if (act === 'remove') return others;
  return others.toSpliced(Math.max(0, at + (act === 'up' ? -1 : 1)), 0, row);
}

/** A complaint about `items.0.title` as one about the box `title-1`. */
export function atTheBox(
  { list }: ListEditor,
  errors: readonly FieldError[],
): readonly FieldError[] {
  return errors.map(({ field, sentence }) => {
    const [name, number, column] = field.split('.');
    const isBox = name === list && column !== undefined;
    return { field: isBox ? `${column}-${Number(number) + 1}` : '', sentence };
  });
}
