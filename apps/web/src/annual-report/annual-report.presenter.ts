import type { AnnualRecord } from '#records/annual-reports';
import { paths } from '#records/paths';
import {
  annualReportOf,
  annualRowsOf,
  dateInWords,
  daysBetween,
  municipalYear,
  type AnnualFigure,
  type AnnualReport,
  type MunicipalYear,
} from '#rules';
import { answerTimesPicture } from '../pictures/answer-times.picture.js';
import { annualAddress, rowsAddress } from './annual-address.js';
import { annualFinding } from './annual-finding.js';
import { annualLine } from './annual-rows.presenter.js';
import { byAuthority } from './by-authority.js';
import { cameOfPicture } from './came-of.picture.js';

/** A committee's year as its page shows it, of all authorities or of one. */
export function annualPresenter(found: AnnualRecord, authority?: string) {
  const { committee, year, today, rows } = found;
  const report = annualReportOf(rows, today);
  const name = authority === undefined ? null : (rows[0]?.authority ?? null);
  const times = answerTimesPicture(timesOf(found));
  return {
    title: name === null ? `Annual report ${year.name}` : `Annual report ${year.name}: ${name}`,
    council: committee.council,
    committee: committee.name,
    back: { text: committee.name, href: paths.committee(committee.slug) },
    all: name === null ? null : annualAddress(found),
    finding: annualFinding(report, year.name),
    told: toldOf(found),
    isEmpty: rows.length === 0,
    figures: figuresOf(found, report, authority),
    cameOf: cameOfPicture(report, year.name),
    times: times.rows.length === 0 ? null : times,
    rowsOf: `${paths.annualReport(committee.slug, year.slug)}/rows?of=sent&authority=`,
    authorities: byAuthority(rows, today).map((one) => ({
      name: one.name,
      href: annualAddress(found, one.slug),
      figures: figuresOf(found, one.report, one.slug).filter(({ figure }) => isMain(figure)),
    })),
    late: annualRowsOf('late', rows).map(annualLine),
    csv: annualCsvAddress(found, authority),
    json: annualAddress(found, authority).replace('/app/', '/api/v1/'),
    before: beside(found, municipalYear(year.before)),
    after: beside(found, municipalYear(year.after)),
  };
}

const MAIN: readonly AnnualFigure[] = ['sent', 'answered', 'late', 'awaited', 'closed', 'open'];
const isMain = (figure: AnnualFigure | null): boolean => figure !== null && MAIN.includes(figure);

/** Every number with the address of the rows it is counted or worked out from. */
function figuresOf(found: AnnualRecord, report: AnnualReport, authority?: string) {
  const at = (of: AnnualFigure) => rowsAddress(found, of, { authority });
  const worked = (label: string, number: number | null, of: AnnualFigure) => ({
    figure: null,
    label,
    number: number ?? 'None',
    href: at(of),
  });
  return [
    ...report.figures.map(({ figure, label, count }) => ({
      figure,
      label,
      number: count,
      href: at(figure),
    })),
    worked('Median days to the first answer', report.daysToAnswer, 'answered'),
    worked('Median days to the answer found complete', report.daysToComplete, 'complete'),
    worked('Times more time was agreed', report.extensions, 'more-time'),
    worked('Days by which answers slipped', report.slipped, 'more-time'),
    worked('Median days that open ones have waited', report.openDays, 'open'),
    worked('Most days that an open one has waited', report.longestOpen, 'open'),
  ];
}

/** How long each answer took, or has taken until today, of whatever had a date to be answered by. */
function timesOf({ rows, today }: AnnualRecord) {
  return rows.flatMap(({ sentOn, firstDueOn, dueOn, answeredOn, state, ...row }) =>
    sentOn === null || firstDueOn === null || (answeredOn === null && state === 'closed')
      ? []
      : {
          reference: row.reference,
          authority: row.authority,
          authoritySlug: row.authoritySlug,
          sentOn,
          answeredOn,
          days: daysBetween(sentOn, answeredOn ?? today),
          allowed: daysBetween(sentOn, firstDueOn),
          isLate: dueOn !== null && (answeredOn ?? today) > dueOn,
        },
  );
}

function toldOf({ year, today }: AnnualRecord): string {
  const yet = year.to < today ? '' : ' The year is not over.';
  return `Of what was made from ${dateInWords(year.from)} to ${dateInWords(year.to)}, each counted once for each authority it was made to, as it stands on ${dateInWords(today)}.${yet}`;
}

const annualCsvAddress = ({ committee, year }: AnnualRecord, authority?: string): string =>
  `${paths.annualReport(committee.slug, year.slug)}.csv${authority === undefined ? '' : `?authority=${encodeURIComponent(authority)}`}`;

/** The year beside it, where there is one that has begun. */
function beside({ committee, today }: AnnualRecord, year: MunicipalYear | null) {
  if (year === null || year.from > today) return null;
  return { text: year.name, href: paths.annualReport(committee.slug, year.slug) };
}
