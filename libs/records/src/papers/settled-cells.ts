import type { Cell } from './plan-reading.js';

/** What a person decided about one cell: other words in place of those printed, and whether the reading is right. */
export interface SettledCell {
  /** Null where the printed words stand. */
  readonly text: string | null;
  readonly isSure: boolean;
  readonly by: string;
}

/** Decisions by line of the paper, from 1, and the cell's part in the row: see `cellAt`. */
export type SettledCells = ReadonlyMap<string, SettledCell>;

/** The key of one cell: `cellAt(12, 'due')` is `12 due`. */
export const cellAt = (line: number, part: string): string => `${line} ${part}`;

/** A cell read from other words than the printed ones: these stay, and the typed ones are believed if they can be read. */
export function corrected<T>(printed: string, typed: Cell<T>, by: string): Cell<T> {
  const why = [`${by} wrote "${typed.raw}" for it.`, typed.state === 'ok' ? '' : typed.why];
  return {
    ...typed,
    raw: printed,
    state: typed.state === 'needs you' ? 'needs you' : 'ok',
    why: why.filter((part) => part !== '').join(' '),
  };
}

/** A cell whose reading a person said is right. */
export function confirmed<T>(cell: Cell<T>, { by, isSure }: SettledCell): Cell<T> {
  if (!isSure || cell.state === 'ok') return cell;
  return { ...cell, state: 'ok', why: `${by} said that this is right. ${cell.why}`.trim() };
}
