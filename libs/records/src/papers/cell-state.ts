import type { Cell, CellState } from './plan-reading.js';

const DOUBT = { ok: 0, guess: 1, 'needs you': 2 } as const satisfies Record<CellState, number>;

/**
 * The cell with a further doubt laid on it: the state becomes the worse of the two and the reason is added.
 * A doubt of `ok` changes nothing.
 */
export function doubted<T>(cell: Cell<T>, state: CellState, why: string): Cell<T> {
  if (state === 'ok') return cell;
  const worse = DOUBT[state] > DOUBT[cell.state] ? state : cell.state;
  return { ...cell, state: worse, why: [why, cell.why].filter((part) => part !== '').join(' ') };
}
