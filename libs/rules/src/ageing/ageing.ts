import { daysBetween, type LocalDate } from '../calendar/index.js';

/** How long something has waited, in whole days, from its first day of waiting to its last. */
const AGE_BANDS = [
  { label: 'Up to 30 days', from: 0 },
  { label: '31 to 60 days', from: 31 },
  { label: '61 to 90 days', from: 61 },
  { label: '91 to 180 days', from: 91 },
  { label: 'More than 180 days', from: 181 },
] as const;

/** The band that begins at so many days: its label, and the least days of the next, or null for the last. Null for none. */
export function ageBand(
  from: number,
): { readonly label: string; readonly before: number | null } | null {
  const at = AGE_BANDS.findIndex((band) => band.from === from);
  const band = AGE_BANDS[at];
  return band === undefined ? null : { label: band.label, before: AGE_BANDS[at + 1]?.from ?? null };
}

/** Beyond so many days a picture says in its title how many have waited. */
export const LONG_WAIT = 90;

/** So many things that have waited since one day. */
export interface WaitingSince {
  readonly since: LocalDate;
  readonly count: number;
}

export interface Ageing {
  /** `from` is the least number of days of a band. */
  readonly bands: readonly {
    readonly label: string;
    readonly from: number;
    readonly count: number;
  }[];
  readonly total: number;
  /** How many have waited more than 90 days. */
  readonly long: number;
}

/**
 * How long open things have waited: a count for each band of days, none left out. A day after today counts as no day
 * waited. Made on 19 Jul 2023 and open on 17 Oct 2023 is 90 days; on 18 Oct it is 91, a long wait.
 * @param waiting local dates since when, with how many each
 * @param today the local date it is told for
 */
export function ageingOf(waiting: readonly WaitingSince[], today: LocalDate): Ageing {
  const aged = waiting.map(({ since, count }) => ({
    days: Math.max(0, daysBetween(since, today)),
    count,
  }));
  const countOf = (is: (days: number) => boolean): number =>
    aged.reduce((sum, { days, count }) => sum + (is(days) ? count : 0), 0);
  const bands = AGE_BANDS.map(({ label, from }, index) => {
    const before = AGE_BANDS[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return { label, from, count: countOf((days) => days >= from && days < before) };
  });
  return { bands, total: countOf(() => true), long: countOf((days) => days > LONG_WAIT) };
}
