import type { EntityManager } from 'typeorm';
import type { TrackerReading, TrackerRow } from '../papers/index.js';
import { EARLIER_NAMES, earlierColumns, type EarlierColumns } from './earlier-columns.js';

export interface KeptEarlier {
  readonly id: string;
  readonly key: string;
  readonly place: number;
  readonly columns: EarlierColumns;
}

/** What would become of one row of a tracker. */
export interface ComparedEarlier {
  readonly row: TrackerRow;
  readonly columns: EarlierColumns;
  readonly kept: KeptEarlier | undefined;
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
  readonly reading: TrackerReading;
  readonly omitted: ReadonlyMap<number, string>;
  readonly idOf: (slug: string) => string | null;
}

/** A tracker beside what the record keeps of it. Writes nothing. One statement. */
export async function compareEarlier(
  manager: EntityManager,
  { committeeId, reading, omitted, idOf }: TrackerToCompare,
): Promise<{
  readonly rows: readonly ComparedEarlier[];
  readonly noLongerPrinted: readonly KeptEarlier[];
}> {
  const names = Object.keys(EARLIER_NAMES);
  const kept = await manager.query<KeptEarlier[]>(
    `SELECT e.id, e.source_key AS key, e.place,
       jsonb_build_object(${names.map((name) => `'${name}', e.${name}`).join(', ')}) AS columns
     FROM earlier_recommendations e WHERE e.committee_id = $1 ORDER BY e.place`,
    [committeeId],
  );
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const rows = reading.rows.map((row) => compared(row, { byKey, omitted, idOf }));
  const printed = new Set(reading.rows.map(({ key }) => key));
  return { rows, noLongerPrinted: kept.filter(({ key }) => !printed.has(key)) };
}

function compared(
  row: TrackerRow,
  around: Pick<TrackerToCompare, 'omitted' | 'idOf'> & {
    readonly byKey: ReadonlyMap<string, KeptEarlier>;
  },
): ComparedEarlier {
  const columns = earlierColumns(row, around.idOf);
  const kept = around.byKey.get(row.key);
  const of = { row, columns, kept, changes: [] };
  const reason = around.omitted.get(row.line);
  if (reason !== undefined) return { ...of, done: 'left out', why: `Left out: ${reason}` };
  if (row.cells.text.state === 'needs you') {
    return { ...of, done: 'left out', why: `The recommendation needs you: ${row.cells.text.why}` };
  }
  if (kept === undefined) return { ...of, done: 'added', why: '' };
  const changes = changesOf(kept.columns, columns);
  if (changes.length === 0) return { ...of, done: 'unchanged', why: '' };
  const why = `Changed: ${changes.map(({ what }) => what).join(', ')}.`;
  return { ...of, done: 'updated', changes, why };
}

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
