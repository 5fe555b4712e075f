import type { EntityManager } from 'typeorm';
import {
  cellAt,
  doubted,
  type SettledCells,
  type TrackerReading,
  type TrackerRow,
} from '../papers/index.js';
import { EARLIER_NAMES, earlierColumns, type EarlierColumns } from './earlier-columns.js';
import { matchEarlier, type KeptEarlier, type MatchedEarlier } from './match-earlier.js';

/** What would become of one row of a tracker. */
export interface ComparedEarlier {
  readonly row: TrackerRow;
  readonly columns: EarlierColumns;
  readonly kept: KeptEarlier | undefined;
  /** The key it is kept under in its tracker. */
  readonly key: string;
  readonly done: 'added' | 'updated' | 'unchanged' | 'left out';
  readonly changes: readonly {
    readonly what: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly why: string;
}

export interface TrackerToCompare {
  readonly committeeId: string;
  /** The tracker's own name: numbers begin again in the next. */
  readonly tracker: string;
  readonly reading: TrackerReading;
  readonly settled: SettledCells;
  readonly omitted: ReadonlyMap<number, string>;
  readonly idOf: (slug: string) => string | null;
}

/** A tracker beside what the record keeps of it and of the committee's other trackers. Writes nothing. One statement. */
export async function compareEarlier(
  manager: EntityManager,
  { committeeId, tracker, reading, settled, omitted, idOf }: TrackerToCompare,
): Promise<{
  readonly rows: readonly ComparedEarlier[];
  readonly noLongerPrinted: readonly KeptEarlier[];
}> {
  const names = Object.keys(EARLIER_NAMES);
  const kept = await manager.query<KeptEarlier[]>(
    `SELECT e.id, e.tracker, e.source_key AS key, e.place,
       jsonb_build_object(${names.map((name) => `'${name}', e.${name}`).join(', ')}) AS columns
     FROM earlier_recommendations e WHERE e.committee_id = $1 ORDER BY e.place, e.id`,
    [committeeId],
  );
  const printed = reading.rows.map((row) => ({
    row,
    key: row.key,
    columns: earlierColumns(row, idOf),
    isSure: settled.get(cellAt(row.line, 'reference'))?.isSure === true,
  }));
  // A row that is left out stands for nothing that is kept: its double may.
  const present = printed.filter(({ row }) => !omitted.has(row.line));
  const matched = matchEarlier(present, { tracker, kept });
  const found = new Map(present.map((one, at) => [one.row, matched[at]]));
  const rows = printed.map((one) => {
    const reason = omitted.get(one.row.line);
    return reason === undefined ? compared(one, found.get(one.row)) : leftOut(one, reason);
  });
  const here = new Set(matched.map((one) => one.kept?.id));
  const keys = new Set(printed.map(({ key }) => key));
  const noLongerPrinted = kept.filter(
    (one) =>
      one.tracker.toLowerCase() === tracker.toLowerCase() &&
      !here.has(one.id) &&
      !keys.has(one.key),
  );
  return { rows, noLongerPrinted };
}

interface Printed {
  readonly row: TrackerRow;
  readonly key: string;
  readonly columns: EarlierColumns;
}

const leftOut = ({ row, key, columns }: Printed, reason: string): ComparedEarlier => ({
  row,
  key,
  columns,
  kept: undefined,
  changes: [],
  done: 'left out',
  why: `Left out: ${reason}`,
});

function compared(
  { row: read, key: printedKey, columns }: Printed,
  matched: MatchedEarlier | undefined,
): ComparedEarlier {
  const { kept, key = printedKey, doubt = null, note = '' } = matched ?? {};
  const row = doubt === null ? read : withDoubt(read, doubt);
  const of = { row, key, columns, kept, changes: [] };
  if (row.cells.text.state === 'needs you') {
    return { ...of, done: 'left out', why: `Its words have to be settled: ${row.cells.text.why}` };
  }
  if (doubt?.state === 'needs you') {
    return { ...of, done: 'left out', why: `Its reference has to be settled: ${doubt.why}` };
  }
  if (kept === undefined) return { ...of, done: 'added', why: note };
  const changes = changesOf(kept.columns, columns);
  if (changes.length === 0) return { ...of, done: 'unchanged', why: '' };
  const why = `Kept in “${kept.tracker}”. Changed: ${changes.map(({ what }) => what).join(', ')}.`;
  return { ...of, done: 'updated', changes, why };
}

const withDoubt = (row: TrackerRow, { state, why }: NonNullable<MatchedEarlier['doubt']>) => ({
  ...row,
  cells: { ...row.cells, reference: doubted(row.cells.reference, state, why) },
});

function changesOf(from: EarlierColumns, to: EarlierColumns): ComparedEarlier['changes'] {
  const changes = new Map<string, ComparedEarlier['changes'][number]>();
  for (const [name, what] of Object.entries(EARLIER_NAMES)) {
    const [was, is] = [valueOf(from, name), valueOf(to, name)];
    if (was !== is && !changes.has(what)) changes.set(what, { what, from: was, to: is });
  }
  return [...changes.values()];
}

const valueOf = (columns: EarlierColumns, name: string): string => {
  const value: unknown = Reflect.get(columns, name);
  return typeof value === 'string' ? value : '';
};
