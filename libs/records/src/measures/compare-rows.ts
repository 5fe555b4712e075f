import {
  figureFaults,
  isSamePeriod,
  MEASURE_KINDS,
  periodFrom,
  periodInWords,
  shownFigures,
  type Actor,
  type LocalDate,
  type Period,
  type PeriodKind,
  type ShownFigure,
} from '#rules';
import type { FigureForm } from './measure-forms.js';
import type { MeasureRow, ObservationRow } from './measure-rows.js';
import { measureOf, shownOf } from './standings.js';
import { cellDoubts, measureDoubts, namedMeasures, nameDoubt, periodDoubt } from './row-doubts.js';
import type { DoubtedCell, PreviewRow, TableColumn, TableRow } from './table-row.js';

/** A line of a table beside what is kept: the preview of it, and what would be written. */
export interface ComparedRow {
  readonly preview: PreviewRow;
  readonly write: {
    readonly measureId: string;
    readonly figure: FigureForm;
    readonly revision: number;
    readonly reason: string | null;
  } | null;
}

interface Beside {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly measures: readonly MeasureRow[];
  /** Why figures are revised, where a line does not say. */
  readonly reason: string | null;
}

/** Every line of a table beside what is kept, in the order of the table: none is dropped. */
export function compareRows(rows: readonly TableRow[], beside: Beside): readonly ComparedRow[] {
  const seen = new Map<string, number>();
  const shown = shownOf(beside.measures);
  return rows.map((row) => {
    const found = namedMeasures(beside.measures, row.measure.value);
    const [measure] = found;
    if (measure === undefined || found.length > 1) return doubted(row, [nameDoubt(row, found)]);
    const period = periodOf(row, measure.periodKind);
    const doubts = [...cellDoubts(row), ...measureDoubts(row, measure, beside.actor)];
    if (period === null || doubts.length > 0) {
      const wrong = period === null && row.from.why === null && row.to.why === null;
      return doubted(row, wrong ? [...doubts, periodDoubt(row)] : doubts, measure);
    }
    const slot = `${measure.id} ${period.startsOn} ${period.endsOn}`;
    const before = seen.get(slot);
    if (before !== undefined) {
      const why = `The same measure and period are in line ${before}, too.`;
      return doubted(row, [{ column: 'from', raw: row.from.raw, why }], measure);
    }
    seen.set(slot, row.line);
    return compared(row, { measure, period, shown: shown.get(measure.id)?.now ?? [] }, beside);
  });
}

/** The period of the days given, called by the measure's own kind where it can be. */
function periodOf({ from, to }: TableRow, usual: PeriodKind): Period | null {
  if (from.value === null) return null;
  if (to.value === null) return periodFrom(usual, from.value);
  const { value: startsOn } = from;
  const { value: endsOn } = to;
  const kinds: readonly PeriodKind[] = [usual, 'month', 'quarter', 'plan year', 'year', 'custom'];
  return kinds.reduce<Period | null>(
    (found, kind) => found ?? periodFrom(kind, startsOn, endsOn),
    null,
  );
}

/** A measure and a period of it, beside the figures of the measure as anybody may see them. */
interface Slot {
  readonly measure: MeasureRow;
  readonly period: Period;
  readonly shown: readonly ShownFigure[];
}

function compared(
  row: TableRow,
  { measure, period, shown }: Slot,
  { today, reason: given }: Beside,
): ComparedRow {
  const kept = measure.observations.findLast(
    ({ startsOn, endsOn }) => startsOn === period.startsOn && endsOn === period.endsOn,
  );
  const line = { line: row.line, measure: measure.name, period: periodInWords(period), doubts: [] };
  const same = { preview: { ...line, state: 'same', was: null, now: null }, write: null } as const;
  if (row.figure.value === null) {
    if (kept !== undefined) return same;
    const why = 'Enter the figure.';
    return doubted(row, [{ column: 'figure', raw: row.figure.raw, why }], measure);
  }
  const figure = figureOf(row, { measure, period, today });
  const { kind, decimals } = measure;
  const faults = figureFaults(figure, { kind, decimals, today });
  if (faults.length > 0) {
    const doubts = faults.map(({ field = '', sentence }): DoubtedCell => {
      const column = COLUMN_OF[field] ?? 'figure';
      return { column, raw: row[column].raw, why: sentence };
    });
    return doubted(row, doubts, measure);
  }
  if (kept !== undefined && isSame(kept, figure)) return same;
  if (measure.endedOn !== null) {
    const why = 'This measure has ended.';
    return doubted(row, [{ column: 'measure', raw: row.measure.raw, why }], measure);
  }
  const now = wordsOf(measure, figure);
  const write = { measureId: measure.id, figure };
  if (kept === undefined) {
    const preview = { ...line, state: 'new', was: null, now } as const;
    return { preview, write: { ...write, revision: 1, reason: null } };
  }
  const reason = row.reason.value ?? given;
  if (reason === null) {
    const why = 'It differs from what is kept: say why, in its line or for all of them.';
    return doubted(row, [{ column: 'reason', raw: '', why }], measure);
  }
  const was = shown.find((one) => isSamePeriod(one.period, period));
  const preview = { ...line, state: 'revised', was: was?.words ?? '', now } as const;
  return { preview, write: { ...write, revision: kept.revision + 1, reason } };
}

const COLUMN_OF: Readonly<Record<string, TableColumn>> = {
  part: 'figure',
  whole: 'outOf',
  asAt: 'asAt',
  source: 'source',
};

function figureOf(
  row: TableRow,
  of: { readonly measure: MeasureRow; readonly period: Period; readonly today: LocalDate },
): FigureForm {
  const { measure, period, today } = of;
  const isCounted = MEASURE_KINDS[measure.kind].figures === 'share' && row.outOf.value !== null;
  return {
    period,
    value: isCounted ? null : row.figure.value,
    part: isCounted ? row.figure.value : null,
    whole: isCounted ? row.outOf.value : null,
    asAt: row.asAt.value ?? (period.endsOn < today ? period.endsOn : today),
    source: row.source.value ?? measure.source,
    isProvisional: row.provisional.value ?? false,
  };
}

const isSame = (kept: ObservationRow, figure: FigureForm): boolean =>
  kept.value === figure.value &&
  kept.part === figure.part &&
  kept.whole === figure.whole &&
  kept.asAt === figure.asAt &&
  kept.source === figure.source &&
  kept.isProvisional === figure.isProvisional;

/** The figure a line gives in words, by itself: small ones are not told. */
const wordsOf = (measure: MeasureRow, figure: FigureForm): string =>
  shownFigures({ ...measureOf(measure), figures: [figure] })[0]?.words ?? '';

const doubted = (
  { line, measure, from, to }: TableRow,
  doubts: readonly DoubtedCell[],
  found?: MeasureRow,
): ComparedRow => ({
  preview: {
    line,
    state: 'needs you',
    measure: found?.name ?? measure.raw,
    period: [from.raw, to.raw].filter((raw) => raw !== '').join(' to '),
    was: null,
    now: null,
    doubts,
  },
  write: null,
});
