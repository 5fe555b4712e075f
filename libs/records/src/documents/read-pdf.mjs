import { Worker } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hiddenIn } from './hidden-in-pdf.mjs';

/**
 * Reads one PDF in a process of its own: what somebody made to be read for ever, or to fill the memory, must not hold
 * up those who are served. The message is `{ bytes, mostText }`; the answer what `PdfAnswer` says.
 */

const MOST_PAGES = 2_000;
/** Pages whose words are read; a longer paper is judged by its first ones. */
const PAGES_READ = 400;
/** Nor are words read for longer than this. Milliseconds. */
const TIME_FOR_WORDS = 4_000;
/** A page with fewer characters than this is taken for a picture. */
const FEWEST_CHARACTERS = 20;

/** What is unpacked is outside the heap that Node bounds, so a thread looks at all the memory there is. */
const WATCH = `setInterval(() => {
  if (process.memoryUsage.rss() > 700 * 1024 * 1024) process.kill(process.pid, 'SIGKILL');
}, 20)`;

async function read({ bytes, mostText }) {
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await opening.promise;
    const { info } = await pdf.getMetadata();
    if (info.EncryptFilterName !== null) return { fate: 'locked' };
    const hidden = await allHiddenIn(pdf, bytes);
    if (hidden.length > 0) return { fate: 'hides', hidden };
    if (pdf.numPages > MOST_PAGES) return { fate: 'too many pages' };
    return { fate: 'read', pages: pdf.numPages, ...(await wordsOf(pdf, mostText)) };
  } catch (fault) {
    return { fate: fault?.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

async function allHiddenIn(pdf, bytes) {
  const script = (await pdf.getJSActions()) === null ? [] : ['a script'];
  const attached = (await pdf.getAttachments()) === null ? [] : ['another file inside it'];
  return [...new Set([...hiddenIn(bytes), ...script, ...attached])];
}

async function wordsOf(pdf, mostText) {
  const began = performance.now();
  let text = '';
  let readable = 0;
  let examined = 0;
  while (examined < Math.min(pdf.numPages, PAGES_READ)) {
    examined += 1;
    const words = await wordsOn(pdf, examined);
    if (words.replace(/\s/g, '').length >= FEWEST_CHARACTERS) readable += 1;
    if (text.length < mostText) text += `${words.slice(0, mostText)}\n`;
    if (performance.now() - began > TIME_FOR_WORDS) break;
  }
  return { text, isScannedImage: 2 * readable < examined };
}

async function wordsOn(pdf, number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => item.str ?? '').join(' ');
}

process.on('disconnect', () => process.exit(0));
process.once('message', (message) => {
  const watch = new Worker(WATCH, { eval: true });
  watch.unref();
  void read(message).then((answer) => process.send?.(answer, () => process.exit(0)));
});
