import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import {
  comparePeriods,
  daysBetween,
  periodInWords,
  shortDate,
  type Period,
  type SeriesBreak,
  type ShownFigure,
} from '#rules';
import { ACROSS } from './bars.js';

const HIGH = 150;
const EDGE = 14;
const FOOT = 26;
const LEFT = 40;

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly edge: number;
  /** Whether heights begin at nought; if not, at the least figure. */
  readonly isFromNought: boolean;
}

/** One figure as it is drawn and as its table says it: no height where it is not shown. */
export interface FigurePoint {
  readonly period: Period;
  readonly label: string;
  readonly words: string;
  readonly note: string;
  readonly x: number;
  readonly y: number | null;
  readonly kind: 'final' | 'provisional' | 'gap';
}

const drawn = line<FigurePoint>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x)
  .y(({ y }) => y ?? 0);

/** Figures over time as points of one array, which is their table too. A small number is a gap; a line never crosses a break. */
function pointsOf(
  figures: readonly ShownFigure[],
  { width, height, left, edge, isFromNought }: Drawn,
) {
  const sorted = figures.toSorted((one, other) => comparePeriods(one.period, other.period));
  const first = sorted[0]?.period.endsOn;
  const last = sorted.at(-1)?.period.endsOn;
  const days = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  const across = scaleLinear([0, Math.max(1, days)], [left, width - edge]);
  const told = sorted.flatMap(({ how, from }) => (how === 'shown' ? [from] : []));
  const most = Math.max(1, ...told);
  const least = isFromNought ? 0 : Math.min(most - 1, ...told);
  const up = scaleLinear([least, most], [height - edge, edge]).nice();
  const points = sorted.map((figure): FigurePoint => {
    const { period, words, how, from, isProvisional } = figure;
    return {
      period,
      words,
      label: periodInWords(period),
      note: isProvisional ? 'Provisional' : '',
      x: across(first === undefined ? 0 : daysBetween(first, period.endsOn)),
      y: how === 'shown' ? up(from) : null,
      kind: how !== 'shown' ? 'gap' : isProvisional ? 'provisional' : 'final',
    };
  });
  return { points, up };
}

/** Runs of points between breaks: a break lies before the first figure with a day on or after it. */
function runsOf(points: readonly FigurePoint[], breaks: readonly SeriesBreak[]) {
  const ends = breaks.map(({ on }) => points.findIndex(({ period }) => on <= period.endsOn));
  const cuts = [...new Set(ends.filter((at) => at > 0))].toSorted((a, b) => a - b);
  return [0, ...cuts].map((from, index) => points.slice(from, cuts[index] ?? points.length));
}

/** The figures of a measure as a line, with where they began to be counted another way. */
export function figuresPicture(measure: {
  readonly name: string;
  readonly figures: readonly ShownFigure[];
  readonly breaks: readonly SeriesBreak[];
}) {
  const { name, figures, breaks } = measure;
  const size = { width: ACROSS, height: HIGH, left: LEFT, edge: EDGE, isFromNought: true };
  const { points, up } = pointsOf(figures, size);
  const runs = runsOf(points, breaks);
  return {
    id: 'figures',
    title: titleOf(name, runs.at(-1) ?? []),
    empty: points.length === 0 ? 'No figure yet.' : null,
    width: ACROSS,
    height: HIGH + FOOT,
    foot: HIGH + FOOT - 8,
    left: LEFT,
    right: ACROSS - EDGE,
    ticks: up.ticks(3).map((value) => ({ value: value.toLocaleString('en-GB'), at: up(value) })),
    paths: runs.map((run) => drawn(run) ?? '').filter((path) => path !== ''),
    points,
    gapAt: HIGH - 4,
    breaks: breaks.flatMap(({ on, reason }) => {
      const next = points.findIndex(({ period }) => on <= period.endsOn);
      const [before, after] = [points[next - 1], points[next]];
      const words = `From ${shortDate(on)} counted another way: ${reason}`;
      if (before === undefined || after === undefined) return [];
      return [{ at: (before.x + after.x) / 2, words, beforeLabel: after.label }];
    }),
    top: EDGE / 2,
    bottom: HIGH - EDGE,
  };
}

/** The same very small, for a list: its twin is the last four figures in words beside it. */
export function sparkOf(figures: readonly ShownFigure[], breaks: readonly SeriesBreak[]) {
  const size = { width: 120, height: 32, left: 4, edge: 4, isFromNought: false };
  const { points } = pointsOf(figures.slice(-12), size);
  return {
    ...size,
    points,
    paths: runsOf(points, breaks)
      .map((run) => drawn(run) ?? '')
      .filter((path) => path !== ''),
  };
}

/** From the first figure to the last, never across a break. */
function titleOf(name: string, points: readonly FigurePoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return name;
  if (points.length === 1) return `${name}: ${last.words} in ${last.label}`;
  return `${name}: ${first.words} in ${first.label}, ${last.words} in ${last.label}`;
}
