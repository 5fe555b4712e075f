/** Figures a partner gave as comma- or tab-separated values: the first line names the columns. */
export interface Figures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type ReadFigures =
  | { readonly ok: true; readonly figures: Figures | null }
  | { readonly ok: false; readonly sentence: string };

const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;

/**
 * Reads comma-separated figures (RFC 4180: quotes around a cell with a comma, two for one), or figures with tabs between,
 * as they come out of a spreadsheet, where the first line has a tab. No text is no figures. Refuses
 * a row with more or fewer cells than there are columns, naming the line, so that no figure slides under another's name.
 */
export function readFigures(text: string): ReadFigures {
  const plain = text.replace(/^\uFEFF/, '');
  const lines = cellsOf(plain, separatorOf(plain));
  if (lines === null) return fault('Close the quotation marks in the figures');
  const written = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...body] = written;
  if (head === undefined) return { ok: true, figures: null };
  const columns = head.cells.map((cell) => cell.trim());
  if (columns.length > MOST_COLUMNS) return fault(`Give at most ${MOST_COLUMNS} columns`);
  if (columns.some((column) => column === '')) {
    return fault('Give every column of the figures a name in the first line');
  }
  if (body.length === 0) return fault('Give at least one line of figures under the names');
  if (body.length > MOST_ROWS) return fault(`Give at most ${MOST_ROWS} lines of figures`);
  const odd = body.find(({ cells }) => cells.length !== columns.length);
  if (odd !== undefined) {
    return fault(
      `Line ${odd.line} of the figures has ${odd.cells.length === 1 ? 'one cell' : `${odd.cells.length} cells`} where ${columns.length} are named`,
    );
  }
  const rows = body.map(({ cells }) => cells.map((cell) => cell.trim()));
  return { ok: true, figures: { columns, rows } };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Tabs where the first line that says anything has one, else commas. */
const separatorOf = (text: string): string =>
  (/\S.*/.exec(text)?.[0] ?? '').includes('\t') ? '\t' : ',';

/** The lines with their cells; null where a quotation mark is never closed. */
function cellsOf(text: string, separator: string): readonly Line[] | null {
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"') isQuoted = !isQuoted;
    else if (mark === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else if (mark === '\n' && !isQuoted) {
      lines.push({ line, cells: [...cells, cell.replace(/\r$/, '')] });
      cells = [];
      cell = '';
      line += 1;
    } else cell += mark;
  }
  if (isQuoted) return null;
  return [...lines, { line, cells: [...cells, cell.replace(/\r$/, '')] }];
}

const fault = (sentence: string): ReadFigures => ({ ok: false, sentence });
