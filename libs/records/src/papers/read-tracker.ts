import { indexNames, namesInText } from './names-in-text.js';
import { doubted } from './cell-state.js';
import type { Directory } from './directory.js';
import { plainText } from './markup.js';
import type { LeftOver, Problem } from './plan-reading.js';
import { PlanUnreadable } from './plan-unreadable.js';
import type { PrintedPaper } from './printed-paper.js';
import { cellAt, type SettledCells } from './settled-cells.js';
import { findTables, type TableLine } from './tables.js';
import { readTrackerRow, trackerColumnsOf } from './tracker-cells.js';
import { claimTracker, type TrackerClaims } from './tracker-columns.js';
import type { TrackerReading, TrackerRow } from './tracker-reading.js';
import { trackerRole } from './tracker-roles.js';

/** Lines of a table that follow one header; none where the table begins without. */
interface Part {
  readonly header: TableLine | undefined;
  readonly rows: readonly TableLine[];
}

/**
 * Reads a tracker of recommendations as councils keep them: reference, origin, date agreed, verbatim text, authority, lead
 * officer, response, target date, progress, rating and status, in any order, headed in any of the usual words. Nothing is
 * corrected, and no line of a table goes uncounted.
 * @throws PlanUnreadable when there is no table, or none with a column of recommendations
 */
export function readTracker(
  paper: PrintedPaper,
  directory: Directory,
  settled: SettledCells = new Map(),
): TrackerReading {
  const tables = findTables(paper.lines);
  if (tables.length === 0) throw new PlanUnreadable('There is no table in this file.');
  const names = indexNames(directory);
  const isName = (cell: string): boolean => {
    const { wordCount, wordsCovered } = namesInText(cell, names);
    return wordCount > 0 && wordCount === wordsCovered;
  };
  const rows: TrackerRow[] = [];
  const leftOver: LeftOver[] = [];
  const problems: Problem[] = [];
  const counts = { headers: 0, blank: 0 };
  const seen = new Map<string, number>();
  let continued: TrackerClaims | undefined;
  for (const part of tables.flatMap(partsOf)) {
    const header = part.header?.cells ?? [];
    const filled = part.rows.filter(({ cells }) => filledIn(cells) > 1);
    if (part.header !== undefined) counts.headers += 1;
    counts.blank += part.rows.filter(({ cells }) => filledIn(cells) === 0).length;
    const claims = claimTracker({
      header,
      rows: filled.map(({ cells }) => cells),
      isName,
      continued,
    });
    const isTracker = claims.text.column !== null;
    const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
    for (const line of part.rows) {
      if (filledIn(line.cells) === 0) continue;
      if (!isTracker || filledIn(line.cells) === 1) {
        const why = isTracker
          ? 'One cell alone, no recommendation.'
          : 'Its table lists no recommendations.';
        leftOver.push({ line: line.line, raw: line.raw, why });
        if (isTracker) problems.push(notRead(line));
        continue;
      }
      const cells = readTrackerRow(line, { claims, width }, { directory: names, settled });
      const label = cells.reference.reading === '' ? '-' : cells.reference.reading;
      const occurrence = (seen.get(label) ?? 0) + 1;
      seen.set(label, occurrence);
      const columns = trackerColumnsOf(claims);
      rows.push({ line: line.line, occurrence, key: `${label}:${occurrence}`, columns, cells });
    }
    if (isTracker) {
      continued = claims;
      problems.push(...unused(part, claims));
    }
  }
  if (rows.length === 0) throw new PlanUnreadable('No table in this file lists recommendations.');
  const linesInTables = tables.reduce((sum, table) => sum + table.length, 0);
  const accounted = { linesInTables, rows: rows.length, ...counts, bands: 0, leftOver };
  return { rows: repeated(rows, seen, settled), problems, accounted };
}

function partsOf(table: readonly TableLine[]): readonly Part[] {
  const parts: { header: TableLine | undefined; rows: TableLine[] }[] = [];
  for (const line of table) {
    const roles = new Set(line.cells.map(trackerRole).filter((role) => role !== undefined));
    const isHeader = roles.size >= 3 || (parts.length === 0 && looksLikeHeader(line));
    if (isHeader) parts.push({ header: line, rows: [] });
    else if (parts.length === 0) parts.push({ header: undefined, rows: [line] });
    else parts.at(-1)?.rows.push(line);
  }
  return parts;
}

/** The first line of a table, when its cells are short and none is a date, a number or a sentence. */
const looksLikeHeader = ({ cells }: TableLine): boolean =>
  filledIn(cells) >= 3 &&
  cells.every((cell) => plainText(cell).split(' ').length <= 5 && !/\d/.test(plainText(cell)));

const filledIn = (cells: readonly string[]): number =>
  cells.filter((cell) => plainText(cell) !== '').length;

function repeated(
  rows: readonly TrackerRow[],
  seen: ReadonlyMap<string, number>,
  settled: SettledCells,
): readonly TrackerRow[] {
  return rows.map((row) => {
    const times = seen.get(row.key.replace(/:\d+$/, '')) ?? 1;
    const isSure = settled.get(cellAt(row.line, 'reference'))?.isSure === true;
    if (times < 2 || isSure || row.cells.reference.reading === '') return row;
    const why = `It is printed ${times} times; the rows are kept apart.`;
    return {
      ...row,
      cells: { ...row.cells, reference: doubted(row.cells.reference, 'guess', why) },
    };
  });
}

function unused({ header, rows }: Part, claims: TrackerClaims): readonly Problem[] {
  const used = new Set(
    Object.values(claims).map(({ column }: { column: number | null }) => column),
  );
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !used.has(at) && rows.some(({ cells }) => plainText(cells[at] ?? '') !== ''))
    .map((at) => ({
      kind: 'column not used',
      line: header?.line ?? rows[0]?.line ?? null,
      sentence: `Column ${at + 1}, headed "${plainText(header?.cells[at] ?? '')}", was not read.`,
    }));
}

const notRead = ({ line, raw }: TableLine): Problem => ({
  kind: 'line not read',
  line,
  sentence: `Line ${line} may be part of a recommendation, but is not in a row: "${plainText(raw).slice(0, 60)}".`,
});
