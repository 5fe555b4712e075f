import type { ColumnKind } from './list-columns.js';

type Cell = string | number | boolean | null | undefined;

/** Signs of a line of a workbook that is read on a screen. */
const WIDTHS: Record<ColumnKind, number> = { text: 26, date: 12, 'yes or no': 10 };

/**
 * Rows as a workbook (XLSX): cells have the type of their column, dates are dates, a text that begins like a formula
 * stays a text, and the first row stays in view. Dates are local dates as YYYY-MM-DD. What writes it is loaded when the
 * first is asked for.
 */
export async function workbook(
  sheet: string,
  columns: Readonly<Record<string, ColumnKind>>,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const kinds = Object.entries(columns);
  const heading = kinds.map(([name]) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const lines = rows.map((row) => kinds.map(([name, kind]) => cellOf(kind, row[name])));
  const written = writeWorkbook([heading, ...lines], {
    sheet,
    stickyRowsCount: 1,
    columns: kinds.map(([, kind]) => ({ width: WIDTHS[kind] })),
  });
  return written.toBuffer();
}

function cellOf(kind: ColumnKind, value: Cell) {
  if (value === null || value === undefined || value === '') return null;
  if (kind === 'yes or no') return { value: value === true, type: Boolean };
  // A spreadsheet counts whole days: midnight UTC is the day itself, whatever the server's zone.
  if (kind === 'date') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: String(value), type: String, wrap: true };
}
