import { readsAsDue } from './column-natures.js';
import { roleHeaded } from './column-roles.js';
import { namesMoney } from './funding.js';
import { isBold, plainText } from './markup.js';
import { referenceParts } from './references.js';
import type { PrintedTable, TableLine } from './tables.js';

export type LineKind = 'header' | 'band' | 'row' | 'blank' | 'left over';

export interface KnownLine {
  readonly line: TableLine;
  readonly kind: LineKind;
}

const LONGEST_LABEL = 8;
const LONGEST_BAND = 12;

/**
 * What each line of a table of actions is. A header has two headings we know, or opens the table and holds nothing
 * that could be an action; a band is one cell alone that is bold, in capitals, or right under a header. One cell
 * alone that is neither is left over, for a person to see.
 */
export function knowLines(table: PrintedTable): readonly KnownLine[] {
  const known: KnownLine[] = [];
  for (const line of table) {
    const filled = line.cells.filter((cell) => plainText(cell) !== '');
    known.push({ line, kind: kindOf(filled, known) });
  }
  return known;
}

/** Whether a table lists actions: a header we know over it, or a reference in most of its lines. */
export function listsActions(known: readonly KnownLine[]): boolean {
  if (known.some(({ line, kind }) => kind === 'header' && rolesHeaded(line.cells) >= 3))
    return true;
  const rows = known.filter(({ kind }) => kind === 'row').map(({ line }) => line.cells);
  const referenced = rows.filter(
    (cells) =>
      cells.filter((cell) => referenceParts(cell) !== undefined).length === 1 &&
      cells.filter((cell) => plainText(cell) !== '').length >= 3,
  );
  return referenced.length > 0 && referenced.length * 2 >= rows.length;
}

function kindOf(filled: readonly string[], before: readonly KnownLine[]): LineKind {
  const [only] = filled;
  if (only === undefined) return 'blank';
  const previous = before.findLast(({ kind }) => kind !== 'blank')?.kind;
  if (filled.length === 1) return referenceParts(only) ? 'row' : aloneKind(only, previous);
  if (filled.some(belongsToAnAction)) return 'row';
  if (rolesHeaded(filled) >= 2) return 'header';
  return previous === undefined && filled.length >= 3 ? 'header' : 'row';
}

function aloneKind(cell: string, previous: LineKind | undefined): LineKind {
  const text = plainText(cell);
  const stands = isBold(cell) || previous === 'header' || text === text.toUpperCase();
  return stands && text.split(' ').length <= LONGEST_BAND ? 'band' : 'left over';
}

function belongsToAnAction(cell: string): boolean {
  return (
    referenceParts(cell) !== undefined ||
    readsAsDue(cell) ||
    namesMoney(cell) ||
    plainText(cell).split(' ').length > LONGEST_LABEL
  );
}

function rolesHeaded(cells: readonly string[]): number {
  return new Set(cells.map(roleHeaded).filter((role) => role !== undefined)).size;
}
