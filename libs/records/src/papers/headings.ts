import { isBold, plainText } from './markup.js';
import type { Printed } from './plan-reading.js';

export interface Heading extends Printed {
  /** 1 to 6 for `#` to `######`; 7 for a line that is only bold, or that stands where a heading does. */
  readonly level: number;
  readonly text: string;
}

const LONGEST_HEADING = 12;
const NUMBERED = /^\d{1,2}[.):]?\s+\p{Lu}/u;

/**
 * The headings of a text in order: Markdown headings, and lines outside tables that are bold from end to end. What is
 * copied out of Word has lost its marks: there the first line is one where it names a plan, and a numbered line is one
 * where a table comes next.
 */
export function findHeadings(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((raw, index) => {
    const marked = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(raw);
    const [, hashes = '', words = ''] = marked ?? [];
    if (marked !== null) {
      return [{ raw, line: index + 1, level: hashes.length, text: plainText(words) }];
    }
    const aloneInBold = isBold(raw) && !raw.includes('\t');
    return aloneInBold || standsAsHeading(lines, index)
      ? [{ raw, line: index + 1, level: 7, text: plainText(raw) }]
      : [];
  });
}

function standsAsHeading(lines: readonly string[], index: number): boolean {
  const text = plainText(lines[index] ?? '');
  if (isTableRow(lines[index] ?? '') || /[.;,]$/.test(text)) return false;
  if (text === '' || text.split(' ').length > LONGEST_HEADING) return false;
  if (NUMBERED.test(text)) return isTableRow(lines.slice(index + 1).find(isFilled) ?? '');
  return /\bplan\b/i.test(text) && !lines.slice(0, index).some(isFilled);
}

const isTableRow = (raw: string): boolean => raw.includes('\t') || raw.trimStart().startsWith('|');

const isFilled = (raw: string): boolean => raw.trim() !== '';
