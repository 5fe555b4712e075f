import { isBold, plainText } from './markup.js';
import type { Printed } from './plan-reading.js';

export interface Heading extends Printed {
  /** 1 to 6 for `#` to `######`; 7 for a line that is only bold. */
  readonly level: number;
  readonly text: string;
}

/** The headings of a text in order: Markdown headings, and lines outside tables that are bold from end to end. */
export function findHeadings(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((raw, index) => {
    const marked = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(raw);
    const [, hashes = '', words = ''] = marked ?? [];
    if (marked !== null) {
      return [{ raw, line: index + 1, level: hashes.length, text: plainText(words) }];
    }
    const aloneInBold = isBold(raw) && !raw.includes('\t');
    return aloneInBold ? [{ raw, line: index + 1, level: 7, text: plainText(raw) }] : [];
  });
}
