import type { PaperLine } from '../papers/index.js';

/** A row of a sheet or of a file of separated values. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly where: string;
  readonly merged?: readonly number[];
  /** The mark of a heading or of bold words, when its one filled cell is shown so: `## `, or `**` around it. */
  readonly marked?: (words: string) => string;
}

/**
 * Rows of a grid as lines of a paper. A row without words parts tables. Rows with one filled cell above the first fuller
 * row, or in a block that has none, are lines of text; from there on every row of the block belongs to its table.
 */
export function gridLines(rows: readonly SheetRow[], firstTable: number): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  let table = firstTable - 1;
  for (const block of blocksOf(rows)) {
    const start = block.findIndex((row) => filled(row).length > 1);
    if (start >= 0) table += 1;
    block.forEach((row, index) => {
      const inTable = start >= 0 && index >= start;
      lines.push(inTable ? tableLine(row, table) : textLine(row));
    });
    lines.push({ text: '', cells: null, table: null, where: '' });
  }
  return lines;
}

function blocksOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const blocks: SheetRow[][] = [];
  let open: SheetRow[] | undefined;
  for (const row of rows) {
    if (filled(row).length === 0) open = undefined;
    else if (open === undefined) blocks.push((open = [row]));
    else open.push(row);
  }
  return blocks;
}

function tableLine(row: SheetRow, table: number): PaperLine {
  const [only, ...others] = filled(row);
  const { marked, merged, where } = row;
  const cells =
    only !== undefined && others.length === 0 && marked !== undefined
      ? row.cells.map((cell) => (cell === only ? `**${cell}**` : cell))
      : row.cells;
  const text = cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t');
  return { text, cells, table, where, ...(merged === undefined ? {} : { merged }) };
}

function textLine(row: SheetRow): PaperLine {
  const words = (filled(row)[0] ?? '').replace(/\s*\n\s*/g, ' ').trim();
  const text = row.marked === undefined ? words : row.marked(words);
  return { text, cells: null, table: null, where: row.where };
}

const filled = ({ cells }: SheetRow): readonly string[] =>
  cells.filter((cell) => cell.trim() !== '');
