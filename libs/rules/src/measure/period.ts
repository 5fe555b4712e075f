import {
  addDays,
  addMonths,
  compareDates,
  dateOf,
  lastDayOfMonth,
  MONTH_NAMES,
  partsOf,
  shortDate,
  type LocalDate,
} from '../calendar/index.js';

/** How long figures are counted for. A plan year begins on 1 April. */
export const PERIOD_KINDS = {
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
  'plan year': 'Plan year, April to March',
  custom: 'Other dates',
} as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;

/** The days a figure counts: local dates, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

const MONTHS = { month: 1, quarter: 3, year: 12, 'plan year': 12 } as const;

/** Figures are kept for days between these; a date far off is a slip of the pen. */
const [EARLIEST, LATEST] = ['1900-01-01', '2100-12-31'];

/**
 * The period of a kind that begins on a local date; null where none does: all but custom ones begin on the first of a
 * month, plan years on 1 April. A custom period needs its last day. The quarter of 1 Jul 2026 ends on 30 Sep 2026.
 */
export function periodFrom(
  kind: PeriodKind,
  startsOn: LocalDate,
  endsOn: LocalDate | null = null,
): Period | null {
  if (startsOn < EARLIEST || (endsOn ?? startsOn) > LATEST) return null;
  if (kind === 'custom') {
    return endsOn === null || endsOn < startsOn ? null : { kind, startsOn, endsOn };
  }
  const [, month, day] = partsOf(startsOn);
  if (day !== 1 || (kind === 'plan year' && month !== 4)) return null;
  const last = addDays(addMonths(startsOn, MONTHS[kind]), -1);
  return endsOn === null || endsOn === last ? { kind, startsOn, endsOn: last } : null;
}

/** The same period a year before; a month's last day stays its last: February 2025 is before February 2024's 29 days. */
export function yearBefore({ kind, startsOn, endsOn }: Period): Period {
  const [year, month, day] = partsOf(endsOn);
  const isMonthEnd = endsOn === lastDayOfMonth(year, month);
  const last = lastDayOfMonth(year - 1, month);
  return {
    kind,
    startsOn: addMonths(startsOn, -12),
    endsOn: isMonthEnd ? last : dateOf(year - 1, month, Math.min(day, partsOf(last)[2])),
  };
}

/** The period of the same kind that begins where this one ends; null of a custom one. */
export function periodAfter({ kind, endsOn }: Period): Period | null {
  return kind === 'custom' ? null : periodFrom(kind, addDays(endsOn, 1));
}

/** The period of the same kind that ends where this one begins; null of a custom one. */
export function periodBefore({ kind, startsOn }: Period): Period | null {
  return kind === 'custom' ? null : periodFrom(kind, addMonths(startsOn, -MONTHS[kind]));
}

/** The last whole period of a kind that ended before a local date; null of a custom kind. Quarters run from April. */
export function lastPeriodBefore(kind: PeriodKind, today: LocalDate): Period | null {
  if (kind === 'custom') return null;
  const [year, month] = partsOf(today);
  const months = MONTHS[kind];
  const begins = kind === 'plan year' ? 4 : 1;
  const into = (month - begins + 12) % months;
  return periodFrom(kind, addMonths(dateOf(year, month, 1), -into - months));
}

/** Whether two periods have the same days, whatever they are called. */
export const isSamePeriod = (one: Omit<Period, 'kind'>, other: Omit<Period, 'kind'>): boolean =>
  one.startsOn === other.startsOn && one.endsOn === other.endsOn;

/** Whether two periods have a day in common. */
export const overlaps = (one: Omit<Period, 'kind'>, other: Omit<Period, 'kind'>): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** Whether a period is twelve months from the first of one. */
export const isYearLong = ({ startsOn, endsOn }: Period): boolean =>
  endsOn === addDays(addMonths(startsOn, 12), -1);

/** Sort order: the period that ends later comes later; of two that end together, the shorter one. */
export const comparePeriods = (one: Period, other: Period): number =>
  compareDates(one.endsOn, other.endsOn) || compareDates(one.startsOn, other.startsOn);

/** A period in words: `July 2026`, `July to September 2026`, `April 2026 to March 2027`, `3 July 2026 to 9 August 2026`. */
export function periodInWords({ kind, startsOn, endsOn }: Period): string {
  if (kind === 'custom') return `${shortDate(startsOn)} to ${shortDate(endsOn)}`;
  const [year, month] = partsOf(startsOn);
  const [lastYear, lastMonth] = partsOf(endsOn);
  const first = MONTH_NAMES[month - 1] ?? '';
  const last = `${MONTH_NAMES[lastMonth - 1] ?? ''} ${lastYear}`;
  if (kind === 'month') return last;
  return year === lastYear ? `${first} to ${last}` : `${first} ${year} to ${last}`;
}
