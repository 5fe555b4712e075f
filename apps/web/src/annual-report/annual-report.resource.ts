import type { AnnualRecord } from '#records/annual-reports';
import { annualByAuthority, annualReportOf, type AnnualReport } from '#rules';
import type { AnnualPlace } from './annual-place.js';

/** A year as JSON: each figure with the address of its rows. Days are calendar days, dates local. */
export function annualResource(
  { committee, year, today, rows }: AnnualRecord,
  { place, authority }: { readonly place: AnnualPlace; readonly authority?: string | undefined },
) {
  return {
    committee: committee.slug,
    year: year.slug,
    from: year.from,
    to: year.to,
    toldOn: today,
    ...reported(place, annualReportOf(rows, today), authority),
    authorities: annualByAuthority(rows, today).map(({ slug, name, report }) => ({
      authority: slug,
      name,
      ...reported(place, report, slug),
    })),
  };
}

const reported = (place: AnnualPlace, report: AnnualReport, authority?: string) => ({
  figures: report.figures.map(({ figure, label, count }) => ({
    figure,
    label,
    count,
    rows: place.rows(figure, { authority, file: 'rows.csv' }),
  })),
  medianDaysToAnswer: report.daysToAnswer,
  medianDaysToCompleteAnswer: report.daysToComplete,
  extensionsAgreed: report.extensions,
  daysSlipped: report.slipped,
  medianDaysOpen: report.openDays,
  mostDaysOpen: report.longestOpen,
});

const FIGURES = {
  figures: [
    {
      figure: 'late',
      label: 'Answered late',
      count: 1,
      rows: '/app/committees/crime-and-disorder/annual-report/2023-24/rows.csv?of=late',
    },
  ],
  medianDaysToAnswer: 26,
  medianDaysToCompleteAnswer: 28,
  extensionsAgreed: 1,
  daysSlipped: 14,
  medianDaysOpen: 91,
  mostDaysOpen: 91,
};

export const ANNUAL_EXAMPLE = {
  committee: 'crime-and-disorder',
  year: '2023-24',
  from: '2023-05-01',
  to: '2024-04-30',
  toldOn: '2023-10-18',
  ...FIGURES,
  authorities: [{ authority: 'police', name: 'Marchfield Police', ...FIGURES }],
};
