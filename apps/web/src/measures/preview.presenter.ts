import type { PreviewRow, RowState, TableColumn, TablePreview } from '#records/measures';
import { readTable, TABLE_HEADINGS } from './read-table.js';
import { csv } from '../recommendations/csv.js';
import type { Badge } from '../meetings/meeting-badge.js';

const STATES: Readonly<Record<RowState, Badge>> = {
  new: { text: 'New', tone: 'calm' },
  revised: { text: 'Revised', tone: 'soon' },
  same: { text: 'No change', tone: 'quiet' },
  'needs you': { text: 'Needs you', tone: 'late' },
};

const NAMES: Readonly<Record<TableColumn, string>> = {
  measure: 'Measure',
  from: 'From',
  to: 'To',
  figure: 'Figure',
  outOf: 'Out of',
  asAt: 'As at',
  source: 'Source',
  provisional: 'Provisional',
  reason: 'Reason',
};

/** What a table would do, as its page shows it: the lines that need somebody first. */
export function previewPresenter(looked: {
  readonly table: string;
  readonly reason: string | null;
  readonly shown: TablePreview;
}) {
  const { rows, fingerprint } = looked.shown;
  const count = (state: RowState): number => rows.filter((row) => row.state === state).length;
  const [fresh, revised, left] = [count('new'), count('revised'), count('needs you')];
  return {
    table: looked.table,
    reason: looked.reason ?? '',
    fingerprint,
    counted: `${linesInWords(rows.length)}: ${fresh} new, ${revised} revised, ${count('same')} without change, ${left} ${left === 1 ? 'needs' : 'need'} you.`,
    mayAccept: fresh + revised > 0,
    left,
    rows: rows
      .toSorted(
        (one, other) => Number(other.state === 'needs you') - Number(one.state === 'needs you'),
      )
      .map(lineOf),
  };
}

const linesInWords = (lines: number): string => `${lines} ${lines === 1 ? 'line' : 'lines'}`;

function lineOf({ line, state, measure, period, was, now, doubts }: PreviewRow) {
  return {
    line,
    measure,
    period,
    badge: STATES[state],
    change: was === null ? (now ?? '') : `Was ${was}; will be ${now ?? ''}`,
    doubts: doubts.map(({ column, raw, why }) => ({
      column: NAMES[column],
      raw: raw === '' ? 'Empty' : raw,
      why,
    })),
  };
}

/** The lines that need somebody as CSV, as they were sent, each with why: mended, it can be sent again. */
export function leftAsCsv(table: string, { rows }: TablePreview): string {
  const left = rows.filter(({ state }) => state === 'needs you');
  const sent = new Map(readTable(table).map((row) => [row.line, row]));
  return csv(
    [...TABLE_HEADINGS, 'Needs you'],
    left.map(({ line, doubts }) => {
      const row = sent.get(line);
      const raw = (column: TableColumn): string => row?.[column].raw ?? '';
      return {
        Measure: raw('measure'),
        From: raw('from'),
        To: raw('to'),
        Figure: raw('figure'),
        'Out of': raw('outOf'),
        'As at': raw('asAt'),
        Source: raw('source'),
        Provisional: raw('provisional'),
        Reason: raw('reason'),
        'Needs you': doubts.map(({ column, why }) => `${NAMES[column]}: ${why}`).join(' '),
      };
    }),
  );
}
