import type { LedgerLine } from './ledger-lines.js';

const COLUMNS = {
  day: 'Date',
  time: 'Time',
  kind: 'Kind',
  about: 'About',
  what: 'What',
  to: 'To',
  why: 'Why',
} as const satisfies Record<keyof LedgerLine, string>;

/** The ledger as CSV (RFC 4180, UTF-8 with its mark so that a spreadsheet reads it right). */
export function ledgerAsCsv(lines: readonly LedgerLine[]): string {
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const rows = [
    names.map((name) => COLUMNS[name]),
    ...lines.map((line) => names.map((name) => line[name])),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** One cell. What a spreadsheet would take for a formula begins with an apostrophe. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
