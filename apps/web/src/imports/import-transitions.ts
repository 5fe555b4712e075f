import type { ImportPreview } from '#records/imports';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { ImportDesk } from './import-desk.js';
import { AcceptanceForm } from './import-forms.js';
import type { ImportSubject } from './import.subject.js';
import { SETTLING_ONE, SETTLING_ROWS } from './settling-transitions.js';

export type ImportRow = Row<ImportSubject, ImportDesk>;

const row = rowsFor<ImportSubject, ImportDesk>();

const countOf = (preview: ImportPreview | null, done: string): number =>
  preview?.rows.filter((one) => one.done === done).length ?? 0;

const ANSWER_HAPPENS = [
  'Committees and seats are kept, meetings are planned, and nobody is written to.',
  'What the answer does not say, and you did not give, is left out: each row says why.',
  'You can undo it afterwards, for every row nobody has worked on.',
];

const WHY = {
  kind: 'long text',
  name: 'reason',
  label: 'Why the agreed plan is changed',
  hint: 'One reason for the whole paper; it is kept in the history of each action it changes',
} as const;

/** What becomes of groups that nobody has said the priority of. */
function groupsHappen(preview: ImportPreview | null): readonly string[] {
  const open = preview?.groups.filter(({ state }) => state !== 'ok').length ?? 0;
  if (open === 0) return [];
  const many = open === 1 ? 'New actions of 1 group are' : `New actions of ${open} groups are`;
  return [`${many} kept without a priority: nobody has said yet which it is.`];
}

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
      title: `Write “${view.title}” into the record?`,
      rows: [
        { key: 'New', value: String(countOf(preview, 'added')) },
        { key: 'Changed', value: String(countOf(preview, 'updated')) },
        { key: 'Unchanged', value: String(countOf(preview, 'unchanged')) },
        {
          key: 'Left as they are, because people have worked on them',
          value: String(countOf(preview, 'left as it is')),
        },
        { key: 'Left out', value: String(countOf(preview, 'left out') - stops) },
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
        ...groupsHappen(preview),
        'Names that you confirmed are added to the directory, where it is yours to keep; another council’s authority is read so in this paper alone.',
        'You can undo it afterwards, for every row nobody has worked on.',
      ],
      ...(view.kind === 'committees and meetings' ? { happens: ANSWER_HAPPENS } : {}),
      fields: [
        ...(preview?.asksReason === true ? [WHY] : []),
        { kind: 'hidden', name: 'seen', label: '', value: preview?.fingerprint ?? '' },
      ],
      button: stops === 0 ? 'Write it into the record' : null,
    };
  },
  act: (desk, act, { seen, reason }) => desk.imports.accept(act, { seen, reason }),
});

const UNDOING = row.form({
  noun: 'undoing',
  commands: ['undo'],
  form: ReasonForm,
  asks: ({ view }) => ({
    title: `Undo the import of “${view.title}”?`,
    happens: [
      'Every row is put back as it was before, and what was new is taken away.',
      'A row that somebody has worked on since is kept, and you are told which.',
      'Names it taught the directory are taken out again, but for those another paper was told too.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Undo the import',
  }),
  act: (desk, act, { reason }) => desk.imports.undo(act, { reason }),
});

/** What can be done with an import on a page of its own, in the order of its life. */
export const IMPORT_ROWS: readonly ImportRow[] = [ACCEPTANCE, ...SETTLING_ROWS, UNDOING];

/** The same for machines, which decide on single cells and rows as well. */
export const IMPORT_API_ROWS: readonly ImportRow[] = [...IMPORT_ROWS, ...SETTLING_ONE];
