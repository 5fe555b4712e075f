import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { keptText, MOST_TEXT, type Found } from './inspected.js';
import { hiddenIn } from './pdf-hidden.js';
import { refuseFile } from './refuse-file.js';

const MOST_PAGES = 2_000;
/** Pages whose words are read; a longer paper is judged by its first ones. */
const PAGES_READ = 400;
/** A page with fewer characters than this is taken for a picture. */
const FEWEST_CHARACTERS = 20;

const DAMAGED =
  'The PDF is damaged or cut short: it cannot be opened to its end. Save or download it again, then choose it again.';
const LOCKED =
  'The PDF is protected with a password. Save or print it to a PDF without one, then choose that.';

/**
 * A PDF that opens to its end, with its pages counted and its words read. Refuses one that is protected, damaged or cut
 * short, or that hides scripts, commands or other files. One whose pages are pictures is taken and told.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<Found> {
  const end = Buffer.from(bytes.subarray(-4096))
    .toString('latin1')
    .replace(/[\0\s]+$/, '');
  if (!startsAsPdf(bytes)) {
    refuseFile(
      'The name says that the file is a PDF, and what is in it is not. Print or save it as a PDF again.',
    );
  }
  if (!/%%EOF[^%]{0,1024}$/.test(end)) refuseFile(DAMAGED);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return await read(await opening.promise, bytes);
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'Refused') throw fault;
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    return refuseFile(isLocked ? LOCKED : DAMAGED);
  } finally {
    await opening.destroy();
  }
}

const startsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

async function read(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<Found> {
  const { info } = await pdf.getMetadata();
  if (Reflect.get(info, 'EncryptFilterName') !== null) refuseFile(LOCKED);
  await refuseHidden(pdf, bytes);
  if (pdf.numPages > MOST_PAGES) {
    refuseFile('The PDF has more than 2,000 pages. Split it into parts.');
  }
  const examined = Math.min(pdf.numPages, PAGES_READ);
  let text = '';
  let readable = 0;
  for (let number = 1; number <= examined; number += 1) {
    const words = await wordsOf(pdf, number);
    if (words.replace(/\s/g, '').length >= FEWEST_CHARACTERS) readable += 1;
    if (text.length < MOST_TEXT) text += `${words}\n`;
  }
  return { pages: pdf.numPages, text: keptText(text), isScannedImage: 2 * readable < examined };
}

async function refuseHidden(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<void> {
  const script = (await pdf.getJSActions()) === null ? [] : ['a script'];
  const attached = (await pdf.getAttachments()) === null ? [] : ['another file inside it'];
  const hidden = [...new Set([...hiddenIn(bytes), ...script, ...attached])];
  if (hidden.length === 0) return;
  const what = new Intl.ListFormat('en-GB').format(hidden);
  refuseFile(
    `The PDF holds ${what}, which a paper needs not. Print it to a new PDF and send that.`,
  );
}

async function wordsOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
