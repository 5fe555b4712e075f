import {
  awaitedFigure,
  judge,
  measureTargetInWords,
  shownFigures,
  type Figure,
  type LocalDate,
  type Measure,
  type PartStanding,
} from '#rules';
import type { MeasureRow, ObservationRow } from './measure-rows.js';
import type { EarlierFigure, FigureView, MeasureStanding } from './measure-views.js';

/** How measures stand as of a local date, from their rows: the one way out of this room for their figures. */
export function standingsOf(
  rows: readonly MeasureRow[],
  today: LocalDate,
): readonly MeasureStanding[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter(({ isAsked }) => isAsked).map((row) => standingOf(row, byId, today));
}

function standingOf(
  row: MeasureRow,
  byId: ReadonlyMap<string, MeasureRow>,
  today: LocalDate,
): MeasureStanding {
  const { observations, plan: _plan, isAsked: _isAsked, parts, ...shown } = row;
  const made = parts.flatMap(({ id, weight }) => {
    const part = byId.get(id);
    return part === undefined ? [] : [{ id, weight, part }];
  });
  const measure = measureOf(row);
  const standing = made.map(({ weight, part }): PartStanding => {
    return { name: part.name, weight, verdict: judge(measureOf(part)).verdict };
  });
  const figures = figureViews(measure, observations);
  return {
    ...shown,
    wanted: measureTargetInWords(row.target, row.direction),
    judgement: judge({ ...measure, parts: standing }),
    figures,
    lastFour: lastFourOf(figures, row.periodKind),
    awaited: row.endedOn === null ? awaitedFigure({ ...row, figures }, today) : null,
    parts: made.map(({ id, weight, part: { name, slug } }) => ({ id, weight, name, slug })),
  };
}

/** The last four of the usual periods; of any, where there is none of those. */
function lastFourOf(
  figures: readonly FigureView[],
  usual: MeasureRow['periodKind'],
): readonly FigureView[] {
  const own = figures.filter(({ period }) => period.kind === usual);
  return (own.length > 0 ? own : figures).slice(-4);
}

/** A measure as the rules judge it, from its row: the last revision of each figure. */
export function measureOf(row: MeasureRow): Measure {
  return { ...row, figures: row.observations.filter(isLast).map(figureOf), parts: [] };
}

const isLast = (row: ObservationRow, index: number, all: readonly ObservationRow[]): boolean => {
  const next = all[index + 1];
  return next === undefined || !isOfSameDays(row, next);
};

const isOfSameDays = (one: ObservationRow, other: ObservationRow): boolean =>
  one.startsOn === other.startsOn && one.endsOn === other.endsOn;

function figureOf(row: ObservationRow): Figure {
  const { periodKind: kind, startsOn, endsOn, value, part, whole } = row;
  const { asAt, source, isProvisional } = row;
  return { period: { kind, startsOn, endsOn }, value, part, whole, asAt, source, isProvisional };
}

/** Figures with what they were. An earlier one is shown only where no figure of any revision would be given away by it. */
function figureViews(measure: Measure, rows: readonly ObservationRow[]): readonly FigureView[] {
  const every = shownFigures({ ...measure, figures: rows.map(figureOf) });
  return shownFigures(measure).map((figure) => {
    const own = rows.filter(
      ({ startsOn, endsOn }) =>
        startsOn === figure.period.startsOn && endsOn === figure.period.endsOn,
    );
    const shown = every.filter(
      ({ period }) =>
        period.startsOn === figure.period.startsOn && period.endsOn === figure.period.endsOn,
    );
    const was = own.slice(0, -1).map((earlier, index): EarlierFigure => {
      const { asAt, source } = earlier;
      const reason = own[index + 1]?.reason ?? '';
      return { words: shown[index]?.words ?? '', asAt, source, reason };
    });
    return { ...figure, revision: own.length, was: was.toReversed() };
  });
}
