import { localDate, type LocalDate } from '../calendar/index.js';
import { minutePeriodOf } from '../committee/index.js';

/** A council's year, by the two years it lies in, as addresses and people write it. */
export interface MunicipalYear {
  /** As an address has it: `2025-26`. */
  readonly slug: string;
  /** As people write it: `2025/26`. */
  readonly name: string;
  /** Its first and its last local date. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The slugs of the years before and after it. */
  readonly before: string;
  readonly after: string;
}

/**
 * A municipal year by its slug, counted from 1 May as the numbers of minutes are; null where no year is written so.
 * `2025-26` runs from 1 May 2025 to 30 April 2026.
 */
export function municipalYear(slug: string): MunicipalYear | null {
  const begun = Number(slug.slice(0, 4));
  if (!/^20\d{2}-\d{2}$/.test(slug) || slugOf(begun) !== slug) return null;
  return {
    slug,
    name: slug.replace('-', '/'),
    from: localDate(`${begun}-05-01`),
    to: localDate(`${begun + 1}-04-30`),
    before: slugOf(begun - 1),
    after: slugOf(begun + 1),
  };
}

/** The slug of the municipal year a local date lies in: of 30 April 2026 `2025-26`, of 1 May `2026-27`. */
export function municipalYearOf(date: LocalDate): string {
  return minutePeriodOf(date, 'municipal year').replace('/', '-');
}

const slugOf = (begun: number): string => `${begun}-${String(begun + 1).slice(2)}`;
