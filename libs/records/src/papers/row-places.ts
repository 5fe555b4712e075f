import type { ColumnClaims } from './column-claims.js';
import { readsAsDue } from './column-natures.js';
import type { DirectoryEntry } from './directory.js';
import { namesMoney } from './funding.js';
import { plainText } from './markup.js';
import { namesInText, type NameIndex } from './names-in-text.js';
import { referenceParts } from './references.js';

/** Which columns the rows of one table fill. */
export interface RowShape {
  /** The columns the most rows fill, as `shapeOf` writes them. */
  readonly typical: string;
  readonly allEndAlike: boolean;
  readonly width: number;
}

/** The shape most rows of a table have, and whether all of them end in the same column. */
export function rowShapeOf(rows: readonly (readonly string[])[]): RowShape {
  const counts = new Map<string, number>();
  for (const cells of rows) counts.set(shapeOf(cells), (counts.get(shapeOf(cells)) ?? 0) + 1);
  const typical = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return {
    typical,
    allEndAlike: new Set(rows.map(lastFilled)).size < 2,
    width: Math.max(0, ...rows.map((cells) => cells.length)),
  };
}

/**
 * Whether the cells of a row stand elsewhere than in the rest of its table: its reference, its date or its money is
 * found in another column, somebody's name stands where its date should, or it lost a cell and its date cannot be read.
 * A date nobody can read beside cells in their places is doubted by itself. In a table of uneven rows whose column of
 * dates is not certain, every row is suspect.
 */
export function outOfPlace(
  cells: readonly string[],
  { claims, shape }: { readonly claims: ColumnClaims; readonly shape: RowShape },
  directory: NameIndex<DirectoryEntry>,
): boolean {
  const isReference = (cell: string): boolean => referenceParts(cell) !== undefined;
  const outsideText = cells.map((cell, at) => (at === claims.text.column ? '' : cell));
  if (standsElsewhere(cells, claims.reference.column, isReference)) return true;
  if (standsElsewhere(cells, claims.due.column, readsAsDue)) return true;
  if (standsElsewhere(outsideText, claims.funding.column, namesMoney)) return true;
  if (!shape.allEndAlike && claims.due.state === 'needs you') return true;
  const due = cells[claims.due.column ?? -1] ?? '';
  if (readsAsDue(due) || shapeOf(cells) === shape.typical) return false;
  return cells.length < shape.width || namesInText(due, directory).wordsCovered > 0;
}

/**
 * How far from the left the cells of a row are certain to stand in their columns. A row with fewer cells than its
 * table may have lost one anywhere to the right of the last cell that is plainly a reference, a date or money.
 */
export function certainUpTo(
  cells: readonly string[],
  claims: ColumnClaims,
  shape: RowShape,
): number {
  if (cells.length >= shape.width) return shape.width;
  const plain = [
    { column: claims.reference.column, is: (cell: string) => referenceParts(cell) !== undefined },
    { column: claims.due.column, is: readsAsDue },
    { column: claims.funding.column, is: namesMoney },
  ];
  return Math.max(
    -1,
    ...plain.map(({ column, is }) => (column !== null && is(cells[column] ?? '') ? column : -1)),
  );
}

function standsElsewhere(
  cells: readonly string[],
  column: number | null,
  recognised: (cell: string) => boolean,
): boolean {
  if (column === null || recognised(cells[column] ?? '')) return false;
  return cells.some((cell, at) => at !== column && recognised(cell));
}

function shapeOf(cells: readonly string[]): string {
  return cells
    .map((cell) => (plainText(cell) === '' ? ' ' : 'x'))
    .join('')
    .trimEnd();
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => plainText(cell) !== '');
}
