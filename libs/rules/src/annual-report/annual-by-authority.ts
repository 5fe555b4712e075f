import type { LocalDate } from '../calendar/index.js';
import { annualReportOf, type AnnualReport } from './annual-report.js';
import type { AnnualRow } from './annual-row.js';

/** One authority's part of a year. */
export interface AuthorityYear {
  readonly slug: string;
  readonly name: string;
  readonly rows: readonly AnnualRow[];
  readonly report: AnnualReport;
}

/**
 * The same figures for each authority that something was recommended to, by name.
 * @param today the local date they are told for
 */
export function annualByAuthority(rows: readonly AnnualRow[], today: LocalDate): AuthorityYear[] {
  const names = new Map(rows.map(({ authoritySlug, authority }) => [authoritySlug, authority]));
  return [...names]
    .map(([slug, name]) => {
      const own = rows.filter(({ authoritySlug }) => authoritySlug === slug);
      return { slug, name, rows: own, report: annualReportOf(own, today) };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
