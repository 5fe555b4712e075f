import type { LocalDate } from '../calendar/index.js';
import type { Figure } from './figure.js';
import type { MeasureKind } from './measure-kinds.js';
import { MEASURE_KINDS } from './measure-kinds.js';
import {
  comparePeriods,
  lastPeriodBefore,
  periodAfter,
  type Period,
  type PeriodKind,
} from './period.js';

interface Asked {
  readonly kind: MeasureKind;
  readonly periodKind: PeriodKind;
  readonly figures: readonly Pick<Figure, 'period'>[];
}

/**
 * The next figure that is due as of a local date: for the period after the last one there is, or for the last whole period
 * where there is none yet. Null while that period is not past, where figures are worked out, and where they come at dates
 * of their own. On 21 November 2026 of a measure by quarter without figures: July to September.
 */
export function awaitedFigure(
  { kind, periodKind, figures }: Asked,
  today: LocalDate,
): Period | null {
  if (MEASURE_KINDS[kind].figures === 'none') return null;
  const last = figures
    .map(({ period }) => period)
    .filter((period) => period.kind === periodKind)
    .toSorted(comparePeriods)
    .at(-1);
  const next = last === undefined ? lastPeriodBefore(periodKind, today) : periodAfter(last);
  return next === null || next.endsOn >= today ? null : next;
}
