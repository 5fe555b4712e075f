import type { HtmlNode } from '../report-upload/index.js';
import { htmlWords, isAllBold } from './html-words.js';

/** A row of a table with every column filled up, and those columns that belong to a cell merged from above. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly merged: readonly number[];
}

interface Hanging {
  readonly words: string;
  readonly rowsLeft: number;
}

const MOST_SPAN = 100;

/**
 * The rows of an HTML table. A cell over several columns stands in the first and leaves the others empty; one over
 * several rows stands in each, and is marked from the second on. One bold cell alone in its row keeps its stars.
 */
export function htmlRows(table: HtmlNode): readonly GridRow[] {
  let hanging = new Map<number, Hanging>();
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const merged: number[] = [];
    const next = new Map<number, Hanging>();
    const fillFromAbove = (): void => {
      for (let above = hanging.get(cells.length); above; above = hanging.get(cells.length)) {
        if (above.rowsLeft > 1) next.set(cells.length, { ...above, rowsLeft: above.rowsLeft - 1 });
        if (above.words !== '') merged.push(cells.length);
        cells.push(above.words);
      }
    };
    const own = cellsOf(row);
    const isAlone = own.filter((cell) => htmlWords(cell) !== '').length === 1;
    for (const cell of own) {
      fillFromAbove();
      const words = htmlWords(cell);
      const shown = isAlone && words !== '' && isAllBold(cell) ? `**${words}**` : words;
      const rowsLeft = span(cell, 'rowspan') - 1;
      for (let column = 0; column < span(cell, 'colspan'); column += 1) {
        const text = column === 0 ? shown : '';
        if (rowsLeft > 0) next.set(cells.length, { words: text, rowsLeft });
        cells.push(text);
      }
    }
    fillFromAbove();
    hanging = next;
    return { cells, merged };
  });
}

function rowsOf(node: HtmlNode): readonly HtmlNode[] {
  if (node.tag === null) return [];
  return node.children.flatMap((child) =>
    child.tag === 'tr' ? [child] : child.tag === 'table' ? [] : rowsOf(child),
  );
}

const cellsOf = (row: HtmlNode): readonly HtmlNode[] =>
  row.tag === null ? [] : row.children.filter(({ tag }) => tag === 'td' || tag === 'th');

function span(cell: HtmlNode, name: 'colspan' | 'rowspan'): number {
  const given = cell.tag === null ? 1 : Number(cell.attributes[name] ?? 1);
  return Number.isInteger(given) && given >= 1 ? Math.min(given, MOST_SPAN) : 1;
}
