import type { CellState } from '../papers/index.js';

/** The worst state among cells: that of their row. */
export function worstState(cells: readonly { readonly state: CellState }[]): CellState {
  if (cells.some(({ state }) => state === 'needs you')) return 'needs you';
  return cells.some(({ state }) => state === 'guess') ? 'guess' : 'ok';
}
