/** One line of a table as it was sent: its cells, and which line of the text it begins on, from 1. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a table that was pasted or is in a file: tabs between cells where the first line has one, else semicolons
 * where it has no comma, else commas; cells in quotation marks may hold any of these and new lines (RFC 4180). Blank
 * lines are left out.
 */
export function linesOfTable(text: string): readonly TableLine[] {
  const whole = text.replace(/^\uFEFF/, '');
  const [first = ''] = whole.split(/\r?\n/, 1);
  const between = first.includes('\t') ? '\t' : first.includes(',') ? ',' : ';';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?:[^"\\r\\n${between}][^\\r\\n${between}]*)?))(${between}|\\r?\\n|$)`,
    'gy',
  );
  const lines: TableLine[] = [];
  let cells: string[] = [];
  let [line, begins] = [1, 1];
  while (cell.lastIndex < whole.length) {
    const start = cell.lastIndex;
    const [found, quoted, bare = '', end = ''] = cell.exec(whole) ?? strayMark(whole, start);
    cell.lastIndex = start + found.length;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += found.split('\n').length - 1;
    if (end === between && cell.lastIndex < whole.length) continue;
    if (cells.some((one) => one.trim() !== '')) lines.push({ line: begins, cells });
    cells = [];
    begins = line;
  }
  return lines;
}

/** A quotation mark in the middle of a cell is a letter like any other, up to the end of its line. */
function strayMark(whole: string, start: number): readonly [string, undefined, string, string] {
  const end = whole.indexOf('\n', start);
  const rest = end === -1 ? whole.slice(start) : whole.slice(start, end + 1);
  return [rest, undefined, rest.replace(/\r?\n$/, ''), '\n'];
}
