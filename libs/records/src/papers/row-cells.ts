import { readDue, type Due } from '#rules';
import { readAgencies } from './agencies.js';
import { doubted } from './cell-state.js';
import type { ColumnClaims } from './column-claims.js';
import { readsAsDue } from './column-natures.js';
import { COLUMN_ROLES, type ColumnRole } from './column-roles.js';
import type { DirectoryEntry } from './directory.js';
import { readFunding, type FundingIndex } from './funding.js';
import { plainText } from './markup.js';
import { namesInText, type NameIndex } from './names-in-text.js';
import type { Cell, PlanCells, PlanYear } from './plan-reading.js';
import { readReference } from './references.js';
import { certainUpTo, outOfPlace, type RowShape } from './row-places.js';
import { cellAt, corrected, type SettledCells } from './settled-cells.js';
import { serialInWords } from './serial-dates.js';
import type { TableLine } from './tables.js';

export interface RowReader {
  readonly directory: NameIndex<DirectoryEntry>;
  readonly funding: FundingIndex;
  readonly planYear: PlanYear | undefined;
  readonly settled: SettledCells;
}

export interface ReadRow {
  readonly cells: PlanCells;
  readonly isOutOfPlace: boolean;
}

/**
 * The six cells of one data row. On top of what each cell says for itself lies the doubt about its column, about a
 * row whose cells stand elsewhere than in the rest of its table, about one cell merged over several rows, and about an
 * empty neighbour, which is what two merged cells leave behind. What a person wrote in place of a cell has none of these.
 */
export function readRow(
  { line, cells: printed, merged }: TableLine,
  table: { readonly claims: ColumnClaims; readonly shape: RowShape },
  reader: RowReader,
): ReadRow {
  const { claims } = table;
  const isOutOfPlace = outOfPlace(printed, table, reader.directory);
  const certain = certainUpTo(printed, claims, table.shape);
  const rawOf = (role: ColumnRole): string => printed[claims[role].column ?? -1] ?? '';
  const inColumn = <T>(role: ColumnRole, read: (raw: string) => Cell<T>): Cell<T> => {
    const written = reader.settled.get(cellAt(line, role));
    if (written !== undefined && written.text !== null) {
      return corrected(rawOf(role), read(written.text), written.by);
    }
    const own = read(rawOf(role));
    const cell = merged.includes(claims[role].column ?? -1)
      ? doubted(own, 'guess', 'Printed once for several rows, in a merged cell.')
      : own;
    const placed = isOutOfPlace
      ? doubted(cell, 'needs you', 'The cells of this row stand elsewhere than in its table.')
      : cell;
    const beside = besideEmpty(printed, claims, role)
      ? doubted(placed, 'guess', 'The cell beside it is empty, so this one may hold both.')
      : placed;
    const short =
      (claims[role].column ?? -1) > certain
        ? doubted(beside, 'guess', 'The row has fewer cells than its table.')
        : beside;
    return doubted(short, claims[role].state, claims[role].why);
  };
  const cells = {
    reference: inColumn('reference', readReference),
    text: inColumn('text', (raw) => readText(raw, reader)),
    leads: inColumn('leads', (raw) => readAgencies(raw, 'leads', reader.directory)),
    partners: inColumn('partners', (raw) => readAgencies(raw, 'partners', reader.directory)),
    due: inColumn('due', (raw) => readDueCell(raw, reader.planYear)),
    funding: inColumn('funding', (raw) => readFunding(raw, reader.funding)),
  };
  return { cells, isOutOfPlace };
}

function readText(raw: string, reader: RowReader): Cell<string> {
  const reading = plainText(raw);
  const cell: Cell<string> = { raw, reading, state: 'ok', why: '' };
  if (reading === '') return doubted(cell, 'needs you', 'No action is printed.');
  const names = namesInText(raw, reader.directory);
  if (readsAsDue(raw) || names.wordsCovered === names.wordCount) {
    return doubted(cell, 'needs you', 'This does not look like an action.');
  }
  if (/^\d{1,3}\.\d{1,3}[a-z]?\.?(?:\s|$)/i.test(reading)) {
    return doubted(cell, 'needs you', 'A reference stands in the same cell as the action.');
  }
  return /\ufffd|<[^<>]+>|&\w+;/.test(reading)
    ? doubted(cell, 'guess', 'Signs of a conversion are left in the text.')
    : cell;
}

function readDueCell(raw: string, planYear: PlanYear | undefined): Cell<Due> {
  const due = readDue(plainText(raw), planYear === undefined ? {} : { planYear });
  const why = serialInWords(raw) ?? due.why;
  const cell: Cell<Due> = { raw, reading: due, state: due.reading, why };
  return due.warnings.reduce((warned, warning) => doubted(warned, 'guess', warning), cell);
}

/** Beside on the page, or beside in the order plans usually have, should the columns have been moved since. */
function besideEmpty(printed: readonly string[], claims: ColumnClaims, role: ColumnRole): boolean {
  if (role === 'reference' || role === 'due') return false;
  const own = claims[role].column;
  const place = COLUMN_ROLES.indexOf(role);
  return COLUMN_ROLES.some((other, otherPlace) => {
    const column = claims[other].column;
    if (own === null || column === null || plainText(printed[column] ?? '') !== '') return false;
    return Math.abs(column - own) === 1 || Math.abs(otherPlace - place) === 1;
  });
}
