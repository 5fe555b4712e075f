import {
  awaitedFigure,
  isSamePeriod,
  judge,
  measureTargetInWords,
  shownInFamily,
  showingOf,
  type Figure,
  type LocalDate,
  type Measure,
  type PartStanding,
  type ShownFigures,
} from '#rules';
import type { MeasureRow, ObservationRow } from './measure-rows.js';
import type { EarlierFigure, FigureView, MeasureStanding } from './measure-views.js';

/** How measures stand as of a local date, from their rows: the one way out of this room for their figures. */
export function standingsOf(
  rows: readonly MeasureRow[],
  today: LocalDate,
): readonly MeasureStanding[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = shownOf(rows);
  return rows
    .filter(({ isAsked }) => isAsked)
    .map((row) => standingOf(row, { byId, shown, today }));
}

interface Beside {
  readonly byId: ReadonlyMap<string, MeasureRow>;
  readonly shown: ReadonlyMap<string, ShownFigures>;
  readonly today: LocalDate;
}

function standingOf(row: MeasureRow, { byId, shown, today }: Beside): MeasureStanding {
  const { observations, plan: _plan, isAsked: _isAsked, parts, sumOf, ...own } = row;
  const made = parts.flatMap(({ id, weight }) => {
    const part = byId.get(id);
    return part === undefined ? [] : [{ id, weight, part }];
  });
  const standing = made.map(({ weight, part }): PartStanding => {
    const { verdict } = judge(measureOf(part), shown.get(part.id)?.now);
    return { name: part.name, weight, verdict };
  });
  const figures = figureViews(observations, shown.get(row.id));
  return {
    ...own,
    wanted: measureTargetInWords(row.target, row.direction),
    judgement: judge({ ...measureOf(row), parts: standing }, shown.get(row.id)?.now),
    figures,
    lastFour: lastFourOf(figures, row.periodKind),
    awaited: row.endedOn === null ? awaitedFigure({ ...row, figures }, today) : null,
    parts: made.map(({ id, weight, part: { name, slug } }) => ({ id, weight, name, slug })),
    sumOf: sumOf.flatMap((id) => {
      const part = byId.get(id);
      return part === undefined ? [] : [{ id, name: part.name, slug: part.slug }];
    }),
  };
}

/** What may be shown of each measure, each beside its sums and its parts. */
export function shownOf(rows: readonly MeasureRow[]): ReadonlyMap<string, ShownFigures> {
  return shownInFamily(
    rows.map((row) => ({
      id: row.id,
      showing: showingOf(row),
      figures: row.observations.filter(isLast).map(figureOf),
      earlier: row.observations.filter((one, at, all) => !isLast(one, at, all)).map(figureOf),
      sumOf: row.sumOf,
    })),
  );
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

/** Figures with what they were, latest first; the earlier ones are in the order they were entered in. */
function figureViews(
  rows: readonly ObservationRow[],
  { now, earlier }: ShownFigures = { now: [], earlier: [] },
): readonly FigureView[] {
  return now.map((figure) => {
    const own = rows.filter(
      ({ startsOn, endsOn }) =>
        startsOn === figure.period.startsOn && endsOn === figure.period.endsOn,
    );
    const shown = earlier.filter(({ period }) => isSamePeriod(period, figure.period));
    const was = own.slice(0, -1).map((before, index): EarlierFigure => {
      const { asAt, source } = before;
      const reason = own[index + 1]?.reason ?? '';
      return { words: shown[index]?.words ?? '', asAt, source, reason };
    });
    return { ...figure, revision: own.length, was: was.toReversed() };
  });
}
