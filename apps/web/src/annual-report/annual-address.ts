import type { AnnualRecord } from '#records/annual-reports';
import { paths } from '#records/paths';
import type { AnnualFigure } from '#rules';

/** The address of a year of a committee, of all authorities or of one. */
export function annualAddress({ committee, year }: AnnualRecord, authority?: string): string {
  const at = paths.annualReport(committee.slug, year.slug);
  return authority === undefined ? at : `${at}?authority=${encodeURIComponent(authority)}`;
}

/** The address of the rows that one number counts, as a page or as `rows.csv`. */
export function rowsAddress(
  { committee, year }: AnnualRecord,
  of: AnnualFigure,
  {
    authority,
    file = 'rows',
  }: { readonly authority?: string | undefined; readonly file?: 'rows' | 'rows.csv' },
): string {
  const narrowed = authority === undefined ? '' : `&authority=${encodeURIComponent(authority)}`;
  return `${paths.annualReport(committee.slug, year.slug)}/${file}?of=${of}${narrowed}`;
}
