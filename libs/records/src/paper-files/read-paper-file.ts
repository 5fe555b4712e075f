import { decodedText, inspectFile, refuseFile, type OfferedFile } from '../documents/index.js';
import { printedText, type PrintedPaper } from '../papers/index.js';
import { csvPaper } from './csv-paper.js';
import { docxPaper } from './docx-paper.js';
import { htmlPaper } from './html-paper.js';
import { xlsxPaper } from './xlsx-paper.js';

const MOST_LINES = 20_000;
const MOST_CHARACTERS = 5_000_000;

/**
 * Reads a file of text, Markdown, separated values, Word or Excel into lines and tables, each with where it stands.
 * Refuses, at the field `file`, what no upload may be (see `inspectFile`), another kind, and more than 20,000 lines.
 */
export async function readPaperFile(file: OfferedFile): Promise<PrintedPaper> {
  const fileName = file.fileName.replace(/\.(?:md|markdown)$/i, '.txt');
  const { kind } = await inspectFile({ ...file, fileName });
  if (kind === 'docx') return withinBounds(await docxPaper(file.bytes));
  if (kind === 'xlsx') return withinBounds(await xlsxPaper(file.bytes));
  if (kind === 'csv') return withinBounds(csvPaper(decodedText(file.bytes)));
  if (kind === 'txt') return withinBounds(printedText(decodedText(file.bytes)));
  return refuseFile('Choose a text, Markdown, CSV, Word (.docx) or Excel (.xlsx) file.');
}

/** Reads what was pasted: HTML where it holds a table of HTML, else text whose tables are parted by tabs or pipes. */
export function readPastedPaper(pasted: string): PrintedPaper {
  return withinBounds(/<table\b/i.test(pasted) ? htmlPaper(pasted) : printedText(pasted));
}

function withinBounds(paper: PrintedPaper): PrintedPaper {
  const characters = paper.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (paper.lines.length > MOST_LINES || characters > MOST_CHARACTERS) {
    refuseFile('The paper is longer than 20,000 lines. Import it in parts.');
  }
  return paper;
}
