import { keptText, type Found } from './inspected.js';
import { readPdf } from './pdf-reader.js';
import { refuseFile } from './refuse-file.js';

const DAMAGED =
  'The PDF is damaged or cut short: it cannot be opened to its end. Save or download it again, then choose it again.';
const LOCKED =
  'The PDF is protected with a password. Save or print it to a PDF without one, then choose that.';
const OVERTAXING =
  'The PDF takes longer or more memory to read than a paper should, so it was not opened. Print it to a new PDF and send that.';

/**
 * A PDF that opens to its end, with its pages counted and its words read, in a process of its own. Refuses one that is
 * protected, damaged or cut short, that hides scripts, commands or other files, or that cannot be read within
 * `patience` milliseconds, ten seconds unless told. One whose pages are pictures is taken and told.
 */
export async function inspectPdf(bytes: Uint8Array, patience?: number): Promise<Found> {
  const end = Buffer.from(bytes.subarray(-4096))
    .toString('latin1')
    .replace(/[\0\s]+$/, '');
  if (!startsAsPdf(bytes)) {
    refuseFile(
      'The name says that the file is a PDF, and what is in it is not. Print or save it as a PDF again.',
    );
  }
  if (!/%%EOF[^%]{0,1024}$/.test(end)) refuseFile(DAMAGED);
  const answer = await readPdf(bytes, patience);
  switch (answer.fate) {
    case 'read': {
      const { pages, text, isScannedImage } = answer;
      return { pages, text: keptText(text), isScannedImage };
    }
    case 'hides':
      return refuseHidden(answer.hidden);
    case 'locked':
      return refuseFile(LOCKED);
    case 'damaged':
      return refuseFile(DAMAGED);
    case 'too many pages':
      return refuseFile('The PDF has more than 2,000 pages. Split it into parts.');
    case 'overtaxing':
      return refuseFile(OVERTAXING);
  }
}

const startsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

function refuseHidden(hidden: readonly string[]): never {
  const what = new Intl.ListFormat('en-GB').format(hidden);
  return refuseFile(
    `The PDF holds ${what}, which a paper needs not. Print it to a new PDF and send that.`,
  );
}
