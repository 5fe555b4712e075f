import { keptText, type Found } from './inspected.js';
import { refuseFile } from './refuse-file.js';

/** Signs that steer a machine and stand in no text, but for those that part lines: a file with one in it is no text. */
const NO_TEXT = /(?![\s\u0085])\p{Cc}/u;

/** Text as a spreadsheet or an editor of any age writes it: UTF-8, UTF-16 with its mark, or as Windows once wrote it. */
export function inspectText(bytes: Uint8Array): Found {
  const text = decoded(bytes);
  if (NO_TEXT.test(text)) {
    refuseFile(
      'The name says that the file is a plain text, and what is in it is not. Save it again as text.',
    );
  }
  if (/^\s*(<!doctype html|<html|<svg|<\?xml|<script)/i.test(text)) {
    refuseFile('The file is a web page, not a plain text. Print it to a PDF and send that.');
  }
  return { pages: null, text: keptText(text), isScannedImage: false };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
