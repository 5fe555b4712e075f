import { tableCells } from './table-cells.js';

/** A line of a paper, or a row of a table in it, whatever kind of file it came from. */
export interface PaperLine {
  /** Its words on one line, the cells of a table parted by tabs. */
  readonly text: string;
  /** The cells of a row as printed; null for a line outside any table. */
  readonly cells: readonly string[] | null;
  /** Which table of the paper it belongs to, from 1; null outside any. */
  readonly table: number | null;
  /** Where a person finds it: `line 12`, `table 3, row 4`, `sheet “Plan”, row 12`. */
  readonly where: string;
  /** Columns, from 0, whose words are printed once for several rows, in a merged cell. */
  readonly merged?: readonly number[];
}

/** A paper as every reader of files gives it: its lines in order, line 1 first. */
export interface PrintedPaper {
  readonly lines: readonly PaperLine[];
}

/**
 * A plain text as a paper: tables are runs of lines divided by tabs, or by the pipes of a Markdown table. A blank line
 * ends a table.
 */
export function printedText(text: string): PrintedPaper {
  let table = 0;
  let isOpen = false;
  const lines = linesOf(text).map((raw, index): PaperLine => {
    const cells = tableCells(raw);
    if (cells !== undefined && !isOpen) table += 1;
    isOpen = cells !== undefined;
    return {
      text: raw,
      cells: cells ?? null,
      table: cells === undefined ? null : table,
      where: `line ${index + 1}`,
    };
  });
  return { lines };
}

/** The lines of a text, whatever ends them, without a byte order mark. */
function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}
