import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { refuseFile } from '../documents/index.js';
import type { PrintedPaper } from '../papers/index.js';
import { htmlPaper } from './html-paper.js';

/** A Word document as a paper: its headings, bold words, lists and tables, with merged cells. Pictures are left behind. */
export async function docxPaper(bytes: Uint8Array): Promise<PrintedPaper> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const html = await mammoth.convertToHtml({ buffer }, { convertImage }).then(
    ({ value }) => value,
    () => refuseFile('The file cannot be read as a Word document. Save it again in Word.'),
  );
  return htmlPaper(html);
}
