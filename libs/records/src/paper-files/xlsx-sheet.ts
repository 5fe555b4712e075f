import type { SheetRow } from './grid-paper.js';
import { xlsxCellText } from './xlsx-cell-text.js';
import { xlsxMerges, type MergedCells } from './xlsx-merges.js';
import { PLAIN_STYLE, type CellStyle } from './xlsx-styles.js';
import { attributeOf, xmlPieces } from './xml-pieces.js';

/** What the sheets of one workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

interface ReadCell {
  readonly text: string;
  readonly style: CellStyle;
}

interface ReadRow {
  readonly number: number;
  readonly cells: ReadCell[];
}

const MOST_COLUMNS = 200;

/** The rows of one sheet, with a row without words wherever the sheet leaves rows out. */
export function xlsxSheet(xml: string, name: string, workbook: WorkbookParts): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const merges = xlsxMerges(xml);
  let before = 0;
  for (const row of readRows(xml, workbook)) {
    if (row.number > before + 1) rows.push({ cells: [], where: '' });
    before = row.number;
    rows.push(sheetRow(row, merges, { name, plain: workbook.styles[0] ?? PLAIN_STYLE }));
  }
  return rows;
}

function* readRows(xml: string, workbook: WorkbookParts): Generator<ReadRow> {
  let row: ReadRow = { number: 0, cells: [] };
  let [column, type, style, value, isValue] = [0, 'n', PLAIN_STYLE, '', false];
  for (const { kind, text, attributes, isEmpty } of xmlPieces(xml)) {
    if (kind === 'text') {
      if (isValue) value += text;
    } else if (text === 'v' || text === 't') isValue = kind === 'open' && !isEmpty;
    else if (text === 'row' && kind === 'open') {
      row = { number: Number(attributeOf(attributes, 'r') ?? row.number + 1), cells: [] };
      if (isEmpty) yield row;
    } else if (text === 'row') yield row;
    else if (text === 'c' && kind === 'open') {
      column = columnOf(attributeOf(attributes, 'r')) ?? row.cells.length;
      type = attributeOf(attributes, 't') ?? 'n';
      style = workbook.styles[Number(attributeOf(attributes, 's') ?? 0)] ?? PLAIN_STYLE;
      value = '';
    } else if (text === 'c' && column < MOST_COLUMNS) {
      while (row.cells.length < column) row.cells.push({ text: '', style: PLAIN_STYLE });
      row.cells[column] = { text: xlsxCellText({ type, value }, style, workbook), style };
    }
  }
}

function sheetRow(
  { number, cells }: ReadRow,
  merges: MergedCells,
  sheet: { readonly name: string; readonly plain: CellStyle },
): SheetRow {
  const texts = cells.map(({ text }) => text);
  const merged: number[] = [];
  for (const [column, from] of merges.remember(number, texts)) {
    while (texts.length <= column) texts.push('');
    texts[column] = from;
    merged.push(column);
  }
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const style = filled.length === 1 ? filled[0]?.style : undefined;
  const marked = style === undefined ? undefined : markOf(style, sheet.plain);
  return {
    cells: texts,
    where: `sheet “${sheet.name}”, row ${number}`,
    ...(merged.length === 0 ? {} : { merged }),
    ...(marked === undefined ? {} : { marked }),
  };
}

/** Larger than the plain words of the workbook is a heading, by its size; only bold is bold. */
function markOf({ size, isBold }: CellStyle, plain: CellStyle): SheetRow['marked'] {
  if (size > plain.size) {
    const level = Math.max(1, 7 - Math.ceil((size - plain.size) / 2));
    return (words) => `${'#'.repeat(Math.min(6, level))} ${words}`;
  }
  return isBold ? (words) => `**${words}**` : undefined;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/i.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
