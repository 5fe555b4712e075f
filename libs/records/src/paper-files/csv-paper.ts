import type { PrintedPaper } from '../papers/index.js';
import { gridLines, type SheetRow } from './grid-paper.js';
import { separatedValues } from './separated-values.js';

/** A file of separated values as a paper. When no line of it has the hash of a heading, its first line of text is one. */
export function csvPaper(text: string): PrintedPaper {
  const rows = separatedValues(text).map(({ cells }, index): SheetRow => ({
    cells,
    where: `row ${index + 1}`,
  }));
  const lines = gridLines(rows, 1);
  if (lines.some(({ text: words }) => /^#{1,6}\s/.test(words))) return { lines };
  const title = lines.findIndex(({ cells, text: words }) => cells === null && words !== '');
  return {
    lines: lines.map((line, at) => (at === title ? { ...line, text: `# ${line.text}` } : line)),
  };
}
