import type { PaperLine, PrintedPaper } from '../papers/index.js';
import { eachEntry, refuseFile } from '../documents/index.js';
import { gridLines } from './grid-paper.js';
import { xlsxSheet } from './xlsx-sheet.js';
import { xlsxStrings } from './xlsx-strings.js';
import { xlsxStyles } from './xlsx-styles.js';
import { attributeOf, xmlPieces } from './xml-pieces.js';

interface Sheet {
  readonly name: string;
  readonly part: string;
}

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** An Excel workbook as a paper: its sheets in their order, also those that are hidden, which say so. */
export async function xlsxPaper(bytes: Uint8Array): Promise<PrintedPaper> {
  const parts = new Map<string, string>();
  await eachEntry(bytes, ({ name, bytes: inner }) => {
    if (WANTED.test(name)) parts.set(name, inner.toString('utf8'));
  });
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) refuseFile('The file is no Excel workbook. Save it again as .xlsx.');
  const workbook = {
    strings: xlsxStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    styles: xlsxStyles(parts.get('xl/styles.xml') ?? ''),
    from1904: /<workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/i.test(book),
  };
  const lines: PaperLine[] = [];
  for (const { name, part } of sheetsOf(book, parts.get('xl/_rels/workbook.xml.rels') ?? '')) {
    const tables = lines.findLast(({ table }) => table !== null)?.table ?? 0;
    lines.push(...gridLines(xlsxSheet(parts.get(part) ?? '', name, workbook), tables + 1));
  }
  return { lines };
}

function sheetsOf(book: string, relations: string): readonly Sheet[] {
  const targets = new Map<string, string>();
  for (const { kind, text, attributes } of xmlPieces(relations)) {
    if (kind !== 'open' || text !== 'Relationship') continue;
    const target = attributeOf(attributes, 'Target') ?? '';
    targets.set(
      attributeOf(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    );
  }
  const sheets: Sheet[] = [];
  for (const { kind, text, attributes } of xmlPieces(book)) {
    if (kind !== 'open' || text !== 'sheet') continue;
    const said = attributeOf(attributes, 'name') ?? `Sheet ${sheets.length + 1}`;
    const isHidden =
      attributeOf(attributes, 'state') !== undefined && !/state="visible"/.test(attributes);
    const part = targets.get(attributeOf(attributes, 'id') ?? '') ?? '';
    sheets.push({ name: isHidden ? `${said} (hidden)` : said, part });
  }
  return sheets;
}
