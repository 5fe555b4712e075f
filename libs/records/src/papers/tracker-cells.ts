import { readDue, type Due } from '#rules';
import { readAgencies } from './agencies.js';
import { doubted } from './cell-state.js';
import { readsAsDue } from './column-natures.js';
import type { DirectoryEntry } from './directory.js';
import { plainText } from './markup.js';
import type { NameIndex } from './names-in-text.js';
import type { Cell } from './plan-reading.js';
import { serialInWords } from './serial-dates.js';
import { cellAt, confirmed, corrected, type SettledCells } from './settled-cells.js';
import type { TableLine } from './tables.js';
import type { TrackerClaims } from './tracker-columns.js';
import type { TrackerCells } from './tracker-reading.js';
import { readsAsRating, readsAsReference, readsAsStatus } from './tracker-words.js';
import { TRACKER_ROLES, type TrackerRole } from './tracker-roles.js';

export interface TrackerReader {
  readonly directory: NameIndex<DirectoryEntry>;
  readonly settled: SettledCells;
}

/** The table a row stands in: which column is what, and how many columns it has. */
export interface TrackerTable {
  readonly claims: TrackerClaims;
  readonly width: number;
}

/** The cells of one recommendation. A row with fewer or other cells than its table is left to a person as a whole. */
export function readTrackerRow(
  line: TableLine,
  table: TrackerTable,
  reader: TrackerReader,
): TrackerCells {
  const { claims } = table;
  const isOdd = line.cells.length < table.width || standsElsewhere(line.cells, claims);
  const rawOf = (role: TrackerRole): string => line.cells[claims[role].column ?? -1] ?? '';
  const cell = <T>(role: TrackerRole, read: (raw: string) => Cell<T>): Cell<T> => {
    const decision = reader.settled.get(cellAt(line.line, role));
    if (decision !== undefined && decision.text !== null) {
      const typed = corrected(rawOf(role), read(decision.text), decision.by);
      return confirmed(typed, decision);
    }
    const claim = claims[role];
    const own = read(rawOf(role));
    const merged = line.merged.includes(claim.column ?? -1)
      ? doubted(own, 'guess', 'Printed once for several rows, in a merged cell.')
      : own;
    const placed = isOdd
      ? doubted(merged, 'needs you', 'The cells of this row stand elsewhere than in its table.')
      : merged;
    const beside = besideEmpty(line.cells, claim.column)
      ? doubted(placed, 'guess', 'The cell beside it is empty, so this one may hold both.')
      : placed;
    const said = doubted(beside, claim.state, claim.why);
    return decision === undefined ? said : confirmed(said, decision);
  };
  return {
    reference: cell('reference', readReference),
    origin: cell('origin', plain),
    agreed: cell('agreed', readDate),
    text: cell('text', readText),
    authority: cell('authority', (raw) => readAuthority(raw, reader.directory)),
    officer: cell('officer', plain),
    response: cell('response', plain),
    target: cell('target', readDate),
    progress: cell('progress', plain),
    rating: cell('rating', (raw) => known(raw, readsAsRating, 'rating')),
    status: cell('status', (raw) => known(raw, readsAsStatus, 'status')),
  };
}

const plain = (raw: string): Cell<string> => ({
  raw,
  reading: plainText(raw),
  state: 'ok',
  why: '',
});

function readReference(raw: string): Cell<string> {
  const cell = plain(raw);
  if (cell.reading === '') return doubted(cell, 'guess', 'No reference is printed.');
  return readsAsReference(raw)
    ? cell
    : doubted(cell, 'guess', 'This does not look like a reference.');
}

function readText(raw: string): Cell<string> {
  const cell = plain(raw);
  if (cell.reading === '') return doubted(cell, 'needs you', 'No recommendation is printed.');
  return cell.reading.split(' ').length < 3
    ? doubted(cell, 'needs you', 'This does not look like a recommendation.')
    : cell;
}

function readAuthority(
  raw: string,
  directory: NameIndex<DirectoryEntry>,
): TrackerCells['authority'] {
  const cell = readAgencies(raw, 'leads', directory);
  return cell.state === 'needs you' && plainText(raw) === ''
    ? { ...cell, why: 'No authority is printed.' }
    : cell;
}

/** A cell without a date says nothing of one; one that cannot be read is left to a person. */
function readDate(raw: string): Cell<Due> {
  const due = readDue(plainText(raw));
  if (plainText(raw) === '') return { raw, reading: due, state: 'ok', why: '' };
  return { raw, reading: due, state: due.reading, why: serialInWords(raw) ?? due.why };
}

function known(raw: string, isKnown: (cell: string) => boolean, what: string): Cell<string> {
  const cell = plain(raw);
  if (cell.reading === '' || isKnown(raw)) return cell;
  return doubted(cell, 'guess', `Not a ${what} we know; it is kept as printed.`);
}

/** Whether a date, rating or status of a row stands in a column where its table has something else. */
function standsElsewhere(cells: readonly string[], claims: TrackerClaims): boolean {
  const dates = new Set([claims.agreed.column, claims.target.column]);
  const said = (role: TrackerRole): string => plainText(cells[claims[role].column ?? -1] ?? '');
  const lost = (role: TrackerRole, is: (cell: string) => boolean): boolean =>
    claims[role].column !== null && said(role) !== '' && !is(said(role));
  const isElsewhere = (is: (cell: string) => boolean, at: ReadonlySet<number | null>): boolean =>
    cells.some((cell, column) => !at.has(column) && is(cell));
  return (
    (isElsewhere(readsAsDue, dates) &&
      (lost('agreed', readsAsDue) || lost('target', readsAsDue))) ||
    (lost('rating', readsAsRating) &&
      isElsewhere(readsAsRating, new Set([claims.rating.column, claims.status.column]))) ||
    (lost('status', readsAsStatus) &&
      isElsewhere(readsAsStatus, new Set([claims.rating.column, claims.status.column])))
  );
}

function besideEmpty(cells: readonly string[], column: number | null): boolean {
  if (column === null || plainText(cells[column] ?? '') === '') return false;
  const isEmpty = (at: number): boolean =>
    at >= 0 && at < cells.length && plainText(cells[at] ?? '') === '';
  const words = plainText(cells[column] ?? '').split(' ').length;
  return words > 1 && (isEmpty(column + 1) || isEmpty(column - 1));
}

/** Which column each cell of a row is read from. */
export const trackerColumnsOf = (
  claims: TrackerClaims,
): Readonly<Record<TrackerRole, number | null>> => {
  const columns = Object.fromEntries(TRACKER_ROLES.map((role) => [role, claims[role].column]));
  return { ...EMPTY, ...columns };
};

const EMPTY = {
  reference: null,
  origin: null,
  agreed: null,
  text: null,
  authority: null,
  officer: null,
  response: null,
  target: null,
  progress: null,
  rating: null,
  status: null,
} as const satisfies Record<TrackerRole, null>;
