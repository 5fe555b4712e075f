import { Buffer } from 'node:buffer';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import writeWorkbook from 'write-excel-file/node';

/** A line of a plan as its text prints it, taken apart: its heading's level, its bullet, its cells. */
interface Line {
  readonly level: number;
  readonly isBullet: boolean;
  readonly isBold: boolean;
  readonly words: string;
  readonly cells: readonly string[];
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Marks of a test at the end of a cell: merged with the one below, or with the one to its right; and of those hidden by it. */
export const MERGED = { down: '\u2193', up: '\u2191', right: '\u2192', left: '\u2190' } as const;
const MARK = /[\u2190-\u2193]$/;

/** What a person sees of printed words: no tags, no entities. */
const seen = (cell: string): string =>
  cell
    .replace(/<[^<>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\*\*/g, '')
    .replace(MARK, '')
    .trim();

function linesIn(text: string): readonly Line[] {
  return text.split('\n').map((raw) => {
    const cells = raw.includes('\t') ? raw.split('\t') : [];
    const [, hashes = '', heading] = /^(#{1,4})\s+(.*)$/.exec(raw) ?? [];
    const bullet = /^\s*- (.*)$/.exec(raw)?.[1];
    return {
      level: hashes.length,
      isBullet: bullet !== undefined,
      isBold: /^\*\*.*\*\*$/.test(raw.trim()),
      words: seen(heading ?? bullet ?? raw),
      cells,
    };
  });
}

/** The plan as a spreadsheet saves it: every row as wide as the widest, tags gone, hashes of headings kept. */
export function asCsv(text: string): Uint8Array {
  const lines = linesIn(text);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const rows = lines.map(({ cells, level, isBullet, words }) => {
    const mark = level > 0 ? `${'#'.repeat(level)} ` : isBullet ? '- ' : '';
    const own = cells.length > 0 ? cells.map(seen) : [`${mark}${words}`];
    return Array.from({ length: width }, (_, at) => `"${(own[at] ?? '').replaceAll('"', '""')}"`);
  });
  return Buffer.from(`\ufeff${rows.map((cells) => cells.join(',')).join('\r\n')}\r\n`, 'utf8');
}

/** The plan in Excel: headings larger and bold, bands bold, references as numbers, every "April 2024" a real date. */
export async function asXlsx(text: string): Promise<Uint8Array> {
  const rows = linesIn(text).map(({ cells, level, isBullet, isBold, words }) => {
    if (cells.length > 0) return cells.map((cell) => cellOf(cell, cells));
    const size = level > 0 ? { fontSize: 22 - 2 * level } : {};
    const value = isBullet ? `- ${words}` : words;
    return [value === '' ? null : { value, type: String, ...size, ...weight(level > 0 || isBold) }];
  });
  return writeWorkbook(rows, { sheet: 'Plan' }).toBuffer();
}

const weight = (isBold: boolean) => (isBold ? { fontWeight: 'bold' as const } : {});

function cellOf(cell: string, row: readonly string[]) {
  const value = seen(cell);
  if (value === '') return null;
  const month =
    /^(January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})$/;
  if (month.test(value)) {
    return { value: new Date(`1 ${value} UTC`), type: Date, format: 'mmm yyyy' };
  }
  if (/^\d\.\d$/.test(value)) return { value: Number(value), type: Number };
  const isAlone = row.filter((one) => one.trim() !== '').length === 1;
  const over = {
    ...(cell.endsWith(MERGED.down) ? { rowSpan: 2 } : {}),
    ...(cell.endsWith(MERGED.right) ? { columnSpan: 2 } : {}),
  };
  return {
    value,
    type: String,
    ...over,
    ...weight(isAlone || cell.includes('**') || cell.includes('<b>')),
  };
}

/** The plan in Word: headings, bullets, tables with the band over all columns. */
export async function asDocx(text: string): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let open: TableRow[] = [];
  const close = (): void => {
    if (open.length > 0) children.push(new Table({ rows: open }));
    open = [];
  };
  for (const { cells, level, isBullet, isBold, words } of linesIn(text)) {
    if (cells.length > 0) {
      open.push(wordRow(cells));
      continue;
    }
    close();
    if (words === '') continue;
    const heading = HEADINGS[level - 1];
    children.push(
      new Paragraph({
        children: [new TextRun({ text: words, bold: isBold })],
        ...(heading === undefined ? {} : { heading }),
        ...(isBullet ? { bullet: { level: 0 } } : {}),
      }),
    );
  }
  close();
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function wordRow(cells: readonly string[]): TableRow {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isBand = filled.length === 1 && /<b>/.test(filled[0] ?? '');
  const shown = isBand ? filled : cells.filter((cell) => cell !== MERGED.left);
  return new TableRow({
    children: shown.map(
      (cell) =>
        new TableCell({
          ...(isBand ? { columnSpan: cells.length } : {}),
          ...(cell.endsWith(MERGED.right) ? { columnSpan: 2 } : {}),
          ...(cell.endsWith(MERGED.down) ? { verticalMerge: VerticalMergeType.RESTART } : {}),
          ...(cell === MERGED.up ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
          children: [
            new Paragraph({
              children: [new TextRun({ text: seen(cell), bold: /<b>|\*\*/.test(cell) })],
            }),
          ],
        }),
    ),
  });
}
