import { refuse } from '#rules';
import type { ImportPreview, PreviewCell, PreviewRow } from './import-preview.js';
import type { CellDecision } from './write-decisions.js';

/** Whether a cell is in doubt and can be said to be right: an action without words cannot. */
export const mayBeSure = ({ state, part, reading }: PreviewCell): boolean =>
  state !== 'ok' && !(part === 'text' && reading === '');
/** Whether two printed words are the same but for capitals. */
export const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** The cells of a paper that are wanted, each with its line. */
export function cellsOf(
  { rows }: ImportPreview,
  wanted: (found: { readonly row: PreviewRow; readonly cell: PreviewCell }) => boolean,
): readonly { readonly line: number; readonly cell: PreviewCell }[] {
  return rows.flatMap((row) =>
    row.cells.filter((cell) => wanted({ row, cell })).map((cell) => ({ line: row.line, cell })),
  );
}

/** The row at a line, from 1; refuses a line that has none. */
export const rowIn = ({ rows }: ImportPreview, line: number): PreviewRow =>
  rows.find((row) => row.line === line) ?? refuse('field-wrong', 'There is no such row.', 'line');

/** One cell and its row; refuses what is not there. */
export function cellIn(
  preview: ImportPreview,
  { line, part }: Pick<CellDecision, 'line' | 'part'>,
) {
  const row = rowIn(preview, line);
  const cell = row.cells.find((one) => one.part === part);
  return cell === undefined
    ? refuse('field-wrong', 'There is no such cell.', 'part')
    : { row, cell };
}
