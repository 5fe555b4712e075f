import type { LocalDate } from '../calendar/index.js';
import type { Figure } from './figure.js';
import type { MeasureKind } from './measure-kinds.js';
import { MEASURE_KINDS } from './measure-kinds.js';
import { isSamePeriod, lastPeriodBefore, type Period, type PeriodKind } from './period.js';

interface Asked {
  readonly kind: MeasureKind;
  readonly periodKind: PeriodKind;
  readonly figures: readonly Pick<Figure, 'period'>[];
}

/**
 * The last whole period that is past and has no figure yet, as of a local date; null where there is none, where figures
 * are worked out, and where they come at dates of their own. On 21 November 2026 of a measure by quarter: July to September.
 */
export function awaitedFigure(
  { kind, periodKind, figures }: Asked,
  today: LocalDate,
): Period | null {
  if (MEASURE_KINDS[kind].figures === 'none') return null;
  const past = lastPeriodBefore(periodKind, today);
  if (past === null || figures.some(({ period }) => isSamePeriod(period, past))) return null;
  return past;
}
