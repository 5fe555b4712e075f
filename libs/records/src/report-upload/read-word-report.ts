import {
  decodedText,
  inspectFile,
  refuseFile,
  wordHtml,
  type OfferedFile,
} from '../documents/index.js';
import { printedHtml } from './printed-html.js';
import { isReportSized } from './report-sized.js';
import { refuseUnsettled } from './refuse-unsettled.js';

/** A report as it stands in a file, printed as `readReport` reads it. */
export interface WordReport {
  readonly text: string;
  /** How many pictures were left behind: a report has none, an appendix may. */
  readonly pictures: number;
}

/**
 * Reads a file of Word, text or Markdown that is offered as a report. Refuses, with one plain sentence at the field `file`, another kind of
 * file, one that is damaged, protected, too large or holds macros, one with tracked changes or comments, and one
 * without words.
 */
export async function readWordReport(file: OfferedFile): Promise<WordReport> {
  const fileName = file.fileName.replace(/\.(?:md|markdown)$/i, '.txt');
  const { kind } = await inspectFile({ ...file, fileName });
  if (kind !== 'docx' && kind !== 'txt') {
    refuseFile('A report is taken from a Word file (.docx) or a text. Save it as one.');
  }
  const { text, pictures } = kind === 'docx' ? await wordText(file) : plainText(file);
  if (!/[\p{L}\p{N}]/u.test(text)) refuseFile('The file has no words in it.');
  if (!isReportSized(text)) {
    refuseFile(
      'The report is longer than 200,000 characters or 4,000 lines. Make parts of it appendices.',
    );
  }
  return { text, pictures };
}

async function wordText({ bytes }: OfferedFile): Promise<WordReport> {
  await refuseUnsettled(bytes);
  const { html, pictures } = await wordHtml(bytes);
  return { text: printedHtml(html), pictures };
}

const plainText = ({ bytes }: OfferedFile): WordReport => ({
  text: decodedText(bytes).replace(/^\ufeff/, ''),
  pictures: 0,
});
