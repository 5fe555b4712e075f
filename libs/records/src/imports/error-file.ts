import { refuse } from '#rules';
import { decodedText } from '../documents/index.js';
import { separatedValues } from '../paper-files/index.js';
import type { ImportPreview } from './import-preview.js';

/** The headings of the file of doubtful cells: what stands in the paper, why it is doubtful, and two columns to fill in. */
export const ERROR_HEADINGS = [
  'Line',
  'Where',
  'Row',
  'Column',
  'State',
  'Printed',
  'Read as',
  'Why',
  'Correction',
  'Leave the row out because',
] as const;

export type ErrorRow = Readonly<Record<(typeof ERROR_HEADINGS)[number], string | number>>;

/** What somebody wrote into such a file. */
export interface FiledDecision {
  /** Row of the file, from 1 for its headings. */
  readonly row: number;
  readonly line: number;
  readonly label: string;
  readonly printed: string;
  readonly correction: string | null;
  readonly omission: string | null;
}

/** Every cell of an import that is not certain, one a row, those that need a person first. */
export function errorRows({ rows }: ImportPreview): readonly ErrorRow[] {
  const found = rows.flatMap((row) =>
    row.omitted === null
      ? row.cells
          .filter(({ state }) => state !== 'ok')
          .map((cell) => ({ row, cell, order: cell.state === 'needs you' ? 0 : 1 }))
      : [],
  );
  return found
    .toSorted((a, b) => a.order - b.order || a.row.line - b.row.line)
    .map(({ row, cell }) => ({
      Line: row.line,
      Where: row.where,
      Row: row.label,
      Column: cell.label,
      State: cell.state,
      Printed: cell.raw,
      'Read as': cell.reading,
      Why: cell.why,
      Correction: '',
      'Leave the row out because': '',
    }));
}

/**
 * What was written into a file of doubtful cells that came back. Rows with nothing written in them say nothing. Refuses a
 * file without its headings, and a row that names no line.
 */
export function filedDecisions(bytes: Uint8Array): readonly FiledDecision[] {
  const [headings, ...rows] = separatedValues(decodedText(bytes));
  const at = (name: string): number =>
    headings?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
  const places = ERROR_HEADINGS.map(at);
  if (headings === undefined || places.includes(-1)) {
    refuse(
      'field-wrong',
      `This is not the file of doubtful cells: its first row must say ${ERROR_HEADINGS.join(', ')}.`,
      'file',
    );
  }
  return rows.flatMap(({ cells }, index) => {
    const value = (name: (typeof ERROR_HEADINGS)[number]): string => written(cells[at(name)] ?? '');
    const [correction, omission] = [value('Correction'), value('Leave the row out because')];
    if (correction === '' && omission === '') return [];
    const row = index + 2;
    const line = Number(value('Line'));
    if (!Number.isInteger(line) || line < 1) {
      refuse('field-wrong', `Row ${row} of the file does not say which line it is about.`, 'file');
    }
    return [
      {
        row,
        line,
        label: value('Column'),
        printed: value('Printed'),
        correction: correction === '' ? null : correction,
        omission: omission === '' ? null : omission,
      },
    ];
  });
}

/** Words as they were before a spreadsheet was kept from running them. */
const written = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
