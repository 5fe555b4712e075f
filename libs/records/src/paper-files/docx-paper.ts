import { wordHtml } from '../documents/index.js';
import type { PrintedPaper } from '../papers/index.js';
import { htmlPaper } from './html-paper.js';

/** A Word document as a paper: its headings, bold words, lists and tables, with merged cells. Pictures are left behind. */
export async function docxPaper(bytes: Uint8Array): Promise<PrintedPaper> {
  const { html } = await wordHtml(bytes);
  return htmlPaper(html);
}
