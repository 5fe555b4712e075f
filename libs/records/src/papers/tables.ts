import type { PaperLine } from './printed-paper.js';

export interface TableLine {
  /** Line of the paper, from 1. */
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
  /** Columns whose words are printed once for several rows. */
  readonly merged: readonly number[];
}

/** Rows that are printed as one table. */
export type PrintedTable = readonly TableLine[];

/** Every table of a paper, in its order. */
export function findTables(lines: readonly PaperLine[]): readonly PrintedTable[] {
  const tables = new Map<number, TableLine[]>();
  lines.forEach(({ text, cells, table, merged = [] }, index) => {
    if (cells === null || table === null) return;
    const rows = tables.get(table) ?? [];
    rows.push({ line: index + 1, raw: text, cells, merged });
    tables.set(table, rows);
  });
  return [...tables.values()];
}
