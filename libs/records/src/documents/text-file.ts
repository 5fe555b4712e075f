import { decodedText } from './decoded-text.js';
import { keptText, type Found } from './inspected.js';
import { refuseFile } from './refuse-file.js';

/** Signs that steer a machine and stand in no text, but for those that part lines: a file with one in it is no text. */
const NO_TEXT = /(?![\s\u0085])\p{Cc}/u;

/** A text without signs that stand in none, and no web page. */
export function inspectText(bytes: Uint8Array): Found {
  const text = decodedText(bytes);
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
