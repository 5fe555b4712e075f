import { readDue } from '#rules';
import type { DirectoryEntry } from './directory.js';
import { namesMoney } from './funding.js';
import { plainText } from './markup.js';
import { namesInText, type NameIndex } from './names-in-text.js';
import { referenceParts } from './references.js';
import { serialInWords } from './serial-dates.js';

/** What the cells of a column are, without asking its heading. */
export type ColumnNature = 'reference' | 'due' | 'funding' | 'text' | 'names' | 'other' | 'blank';

const HALF = 0.5;
/** A month and perhaps two digits: a date to anybody, though `readDue` may not know which one. */
const MONTH =
  /^(?:by |end |of )*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s.,'’/-]*\d{0,4}$/i;
/** Fewer words than this, beyond the names in it, and a column is not the text of actions. */
const FEWEST_WORDS = 4;
const LONGEST_DUE = 40;

/**
 * The nature of each column, from the cells of the data rows of one table. A nature needs half of the cells that are
 * filled; the text is the one column with clearly the most words that are nobody's name; `names` holds directory
 * names, `other` is short and unknown.
 */
export function naturesOf(
  rows: readonly (readonly string[])[],
  directory: NameIndex<DirectoryEntry>,
): readonly ColumnNature[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const plain = columns.map((cells) => plainNature(cells));
  const wordiness = columns.map((cells, at) =>
    plain[at] === undefined ? averageWords(cells, directory) : 0,
  );
  const text = wordiest(wordiness);
  return columns.map((cells, at) => {
    const nature = plain[at];
    if (nature !== undefined) return nature;
    if (at === text) return 'text';
    return averageCover(cells, directory) >= HALF ? 'names' : 'other';
  });
}

/** Whether a cell is a date, a period or "ongoing", even one that needs a person to read. */
export function readsAsDue(raw: string): boolean {
  const text = plainText(raw);
  if (text === '' || text.length > LONGEST_DUE) return false;
  if (MONTH.test(text) || serialInWords(text) !== null) return true;
  return readDue(text).reading !== 'needs you';
}

function columnOf(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return rows.map((cells) => cells[at] ?? '').filter((cell) => plainText(cell) !== '');
}

function plainNature(cells: readonly string[]): ColumnNature | undefined {
  if (cells.length === 0) return 'blank';
  if (share(cells, (cell) => referenceParts(cell) !== undefined) >= HALF) return 'reference';
  if (share(cells, readsAsDue) >= HALF) return 'due';
  return share(cells, namesMoney) >= HALF ? 'funding' : undefined;
}

function wordiest(averages: readonly number[]): number | undefined {
  const [most = 0, second = 0] = [...averages].sort((a, b) => b - a);
  return most >= FEWEST_WORDS && most >= 2 * second ? averages.indexOf(most) : undefined;
}

function averageWords(cells: readonly string[], directory: NameIndex<DirectoryEntry>): number {
  return average(cells, (cell) => {
    const { wordCount, wordsCovered } = namesInText(cell, directory);
    return wordCount - wordsCovered;
  });
}

function averageCover(cells: readonly string[], directory: NameIndex<DirectoryEntry>): number {
  return average(cells, (cell) => {
    const { wordCount, wordsCovered } = namesInText(cell, directory);
    return wordCount === 0 ? 0 : wordsCovered / wordCount;
  });
}

function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.filter(holds).length / cells.length;
}

function average(cells: readonly string[], measure: (cell: string) => number): number {
  return cells.reduce((total, cell) => total + measure(cell), 0) / Math.max(1, cells.length);
}
