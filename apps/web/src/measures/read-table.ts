import type { TableCell, TableColumn, TableRow } from '#records/measures';
import { isLocalDate, refuse, type LocalDate } from '#rules';
import { readDate } from '../http/read-date.js';
import { linesOfTable } from './table-lines.js';
import { readNumber } from './number-fields.js';

const MOST_ROWS = 2000;

/** What each column may be called, in small letters. */
const HEADINGS = {
  measure: ['measure'],
  from: ['from', 'starts', 'first day', 'period starts'],
  to: ['to', 'ends', 'last day', 'period ends'],
  figure: ['figure', 'value', 'how many'],
  outOf: ['out of', 'of how many'],
  asAt: ['as at', 'as-at', 'as at date'],
  source: ['source'],
  provisional: ['provisional'],
  reason: ['reason', 'why'],
} as const satisfies Record<TableColumn, readonly string[]>;

/** The columns a table of figures has, for its hint and for the file of what needs somebody. */
export const TABLE_HEADINGS = [
  'Measure',
  'From',
  'To',
  'Figure',
  'Out of',
  'As at',
  'Source',
  'Provisional',
  'Reason',
] as const;

/** The lines of a table of figures, each cell read or doubted. Refuses a table without its headings, or a very long one. */
export function readTable(text: string): readonly TableRow[] {
  const [headings, ...lines] = linesOfTable(text);
  const named = (headings?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const at = (column: TableColumn): number =>
    named.findIndex((name) => HEADINGS[column].some((one) => one === name));
  const missing = (['measure', 'from', 'figure'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0) {
    refuse(
      'field-wrong',
      `The first line names the columns: at least Measure, From and Figure. Missing: ${missing.join(', ')}.`,
      'table',
    );
  }
  if (lines.length > MOST_ROWS) {
    refuse('field-wrong', `A table has at most ${MOST_ROWS} lines: send it in parts.`, 'table');
  }
  return lines.map(({ cells, line }) => {
    const raw = (column: TableColumn): string => plain(cells[at(column)] ?? '');
    return {
      line,
      measure: words(raw('measure')),
      from: date(raw('from'), true),
      to: date(raw('to'), false),
      figure: number(raw('figure')),
      outOf: number(raw('outOf')),
      asAt: date(raw('asAt'), false),
      source: words(raw('source')),
      provisional: yesOrNo(raw('provisional')),
      reason: words(raw('reason')),
    };
  });
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

const words = (raw: string): TableCell<string> => ({
  raw,
  value: raw === '' ? null : raw,
  why: null,
});

function date(raw: string, isNeeded: boolean): TableCell<LocalDate> {
  if (raw === '') return { raw, value: null, why: isNeeded ? 'Enter the first day.' : null };
  const read = readDate(raw);
  return typeof read === 'string' && isLocalDate(read)
    ? { raw, value: read, why: null }
    : { raw, value: null, why: 'This is no date: write one such as 1 July 2026.' };
}

function number(raw: string): TableCell<number> {
  const read = readNumber(raw);
  if (read === null) return { raw, value: null, why: null };
  return typeof read === 'number'
    ? { raw, value: read, why: null }
    : { raw, value: null, why: 'This is no number in figures, such as 1,204 or 3.5.' };
}

function yesOrNo(raw: string): TableCell<boolean> {
  const said = raw.toLowerCase();
  if (['', 'no', 'n', 'final'].includes(said)) return { raw, value: false, why: null };
  return ['yes', 'y', 'provisional'].includes(said)
    ? { raw, value: true, why: null }
    : { raw, value: null, why: 'Write yes or no.' };
}
