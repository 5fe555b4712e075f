import { scaleLinear } from 'd3-scale';

/** Units of a drawing across: it is made for a phone and grows to twice that at a desk. */
export const ACROSS = 320;
const ROOM_FOR_A_FIGURE = 44;
const ROW = 44;

/** One row of a bar chart: a word, and how many. */
export interface BarRow {
  readonly label: string;
  readonly count: number;
  /** The address of the rows it counts; left out where they have none. */
  readonly href?: string;
}

/** Bars from one array, which is their table too: where each is drawn, in units of the drawing. */
export function barsOf(rows: readonly BarRow[]) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const across = scaleLinear([0, most], [0, ACROSS - ROOM_FOR_A_FIGURE]);
  return {
    width: ACROSS,
    height: rows.length * ROW,
    bars: rows.map(({ label, count, href = null }, index) => ({
      label,
      count,
      href,
      top: index * ROW,
      length: across(count),
    })),
  };
}
