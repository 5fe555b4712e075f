import type { AnnualRecord } from '#records/annual-reports';
import { paths } from '#records/paths';
import type { AnnualFigure } from '#rules';

type Of = Pick<AnnualRecord, 'committee' | 'year'>;

/** Which authority alone rows are of, and whether as a page or a table. */
interface RowsAsked {
  readonly authority?: string | undefined;
  readonly file?: 'rows' | 'rows.csv';
}

/** The addresses of a year: as staff read it, or as everybody does. */
export interface AnnualPlace {
  readonly committee: string;
  readonly year: (slug: string) => string;
  /** Of all authorities, or of one. */
  readonly report: (authority?: string) => string;
  readonly file: (kind: 'csv' | 'json' | 'pdf', authority?: string) => string;
  /** Of the rows that one number counts. */
  readonly rows: (of: AnnualFigure, asked: RowsAsked) => string;
  /** Of what one row tells of; null where it cannot be read there. */
  readonly row: (reference: string, authoritySlug: string) => string | null;
}

/** The addresses of a year for whoever does the committee's work. */
export const staffPlace = ({ committee, year }: Of): AnnualPlace => ({
  committee: paths.committee(committee.slug),
  year: (slug) => paths.annualReport(committee.slug, slug),
  ...under(paths.annualReport(committee.slug, year.slug)),
  row: paths.addressee,
});

/** The addresses of a published year for everybody; rows lead to what of them can be read today. */
export const publicPlace = (
  { committee, year }: Of,
  readable: ReadonlySet<string>,
): AnnualPlace => ({
  committee: paths.publicCommittee(committee.slug),
  year: (slug) => paths.publicAnnualReport(committee.slug, slug),
  ...under(paths.publicAnnualReport(committee.slug, year.slug)),
  row: (reference) => (readable.has(reference) ? paths.publicRecommendation(reference) : null),
});

const under = (at: string): Pick<AnnualPlace, 'report' | 'file' | 'rows'> => ({
  report: (authority) => `${at}${narrowed('?', authority)}`,
  file: (kind, authority) =>
    kind === 'json' && at.startsWith('/app/')
      ? `${at.replace('/app/', '/api/v1/')}${narrowed('?', authority)}`
      : `${at}.${kind}${narrowed('?', authority)}`,
  rows: (of, { authority, file = 'rows' }) => `${at}/${file}?of=${of}${narrowed('&', authority)}`,
});

const narrowed = (sign: '?' | '&', authority: string | undefined): string =>
  authority === undefined ? '' : `${sign}authority=${encodeURIComponent(authority)}`;
