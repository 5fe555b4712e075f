import type { ColumnClaims } from './column-claims.js';
import { readsAsDue } from './column-natures.js';
import { plainText } from './markup.js';
import { referenceParts } from './references.js';

/** The last filled column of a row, from 0; -1 when nothing is filled. */
function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => plainText(cell) !== '');
}

/** Where the rows of one table end. */
export interface RowEnds {
  /** The last filled column of the most rows. */
  readonly typical: number;
  readonly allAlike: boolean;
}

export function rowEndsOf(rows: readonly (readonly string[])[]): RowEnds {
  const counts = new Map<number, number>();
  for (const cells of rows) counts.set(lastFilled(cells), (counts.get(lastFilled(cells)) ?? 0) + 1);
  const typical = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
  return { typical, allAlike: counts.size < 2 };
}

/**
 * Whether the cells of a row stand elsewhere than in the rest of its table: its reference or its date is found in
 * another column, or its date cannot be read and the row is longer or shorter than the others. In a table of uneven
 * rows whose column of dates is not certain, every row is suspect.
 */
export function outOfPlace(cells: readonly string[], claims: ColumnClaims, ends: RowEnds): boolean {
  const isReference = (cell: string): boolean => referenceParts(cell) !== undefined;
  if (standsElsewhere(cells, claims.reference.column, isReference)) return true;
  if (standsElsewhere(cells, claims.due.column, readsAsDue)) return true;
  if (!ends.allAlike && claims.due.state === 'needs you') return true;
  const due = cells[claims.due.column ?? -1] ?? '';
  return !readsAsDue(due) && lastFilled(cells) !== ends.typical;
}

function standsElsewhere(
  cells: readonly string[],
  column: number | null,
  recognised: (cell: string) => boolean,
): boolean {
  if (column === null || recognised(cells[column] ?? '')) return false;
  return cells.some((cell, at) => at !== column && recognised(cell));
}
