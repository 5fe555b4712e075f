type Cell = string | number | boolean | null;

/** A spreadsheet would run a cell that begins so; an apostrophe before it keeps it a text. */
const RUNS = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180, UTF-8 with its mark, for spreadsheets), with the names of the first as headings. */
export function csv(headings: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]) {
  const lines = rows.map((row) => headings.map((heading) => cell(row[heading] ?? null)).join(','));
  return `\uFEFF${[headings.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
