export interface TableLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
}

/** Lines that follow each other without a gap and are all divided into cells. */
export type PrintedTable = readonly TableLine[];

/** The lines of a text, whatever ends them, without a byte order mark. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

/**
 * Every table of a text: runs of lines divided by tabs, or by the pipes of a Markdown table.
 * A line number counts from 1. A blank line ends a table.
 */
export function findTables(lines: readonly string[]): readonly PrintedTable[] {
  const tables: TableLine[][] = [];
  let open: TableLine[] | undefined;
  lines.forEach((raw, index) => {
    const cells = cellsOf(raw);
    if (cells === undefined) {
      open = undefined;
      return;
    }
    if (open === undefined) tables.push((open = []));
    open.push({ line: index + 1, raw, cells });
  });
  return tables;
}

function cellsOf(raw: string): readonly string[] | undefined {
  if (/^\s*\|.*\|\s*$/.test(raw)) return pipedCells(raw.trim().slice(1, -1));
  return raw.includes('\t') ? raw.split('\t') : undefined;
}

function pipedCells(inner: string): readonly string[] {
  const cells = inner
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').replace(/^ | $/g, ''));
  return cells.every((cell) => /^\s*:?-{3,}:?\s*$/.test(cell)) ? cells.map(() => '') : cells;
}
