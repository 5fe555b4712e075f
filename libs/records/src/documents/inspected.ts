import type { AcceptedFile } from './accepted-files.js';

/** A file as it came, before anything is believed of it. */
export interface OfferedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What was found in it: `text` is bounded and for searching; `pages` only where the kind has them. */
export interface Found {
  readonly pages: number | null;
  readonly text: string | null;
  /** A PDF most of whose pages are pictures: nobody can search it and no screen reader can read it. */
  readonly isScannedImage: boolean;
}

/** A file that may be taken as a paper. */
export interface Inspected extends Found {
  readonly kind: AcceptedFile;
  readonly mediaType: string;
}

/** The most characters of text that are kept of one file. */
export const MOST_TEXT = 500_000;

/** Text as it is kept: without what cannot be written down, white space told once, no longer than is kept. */
export function keptText(text: string): string | null {
  const kept = text
    .slice(0, 2 * MOST_TEXT)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_TEXT);
  return kept === '' ? null : kept;
}
