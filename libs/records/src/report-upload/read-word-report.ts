import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { inspectFile, refuseFile, type OfferedFile } from '../documents/index.js';
import { printedHtml } from './printed-html.js';
import { isReportSized } from './report-sized.js';
import { refuseUnsettled } from './refuse-unsettled.js';

/** A report as it stands in a Word file, printed as `readReport` reads it. */
export interface WordReport {
  readonly text: string;
  /** How many pictures were left behind: a report has none, an appendix may. */
  readonly pictures: number;
}

/**
 * Reads a Word file that is offered as a report. Refuses, with one plain sentence at the field `file`, another kind of
 * file, one that is damaged, protected, too large or holds macros, one with tracked changes or comments, and one
 * without words.
 */
export async function readWordReport(file: OfferedFile): Promise<WordReport> {
  const { kind } = await inspectFile(file);
  if (kind !== 'docx') {
    refuseFile('A report is taken from a Word file whose name ends in .docx. Save it as one.');
  }
  await refuseUnsettled(file.bytes);
  const { html, pictures } = await converted(file.bytes);
  const text = printedHtml(html);
  if (!/[\p{L}\p{N}]/u.test(text)) refuseFile('The file has no words in it.');
  if (!isReportSized(text)) {
    refuseFile(
      'The report is longer than 200,000 characters or 4,000 lines. Make parts of it appendices.',
    );
  }
  return { text, pictures };
}

async function converted(bytes: Uint8Array): Promise<{ html: string; pictures: number }> {
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    return { html: value, pictures };
  } catch {
    return refuseFile('The file cannot be read as a Word document. Save it again in Word.');
  }
}
