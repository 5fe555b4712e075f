import type { AnnualRecord } from '#records/annual-reports';
import {
  annualByAuthority,
  annualFinding,
  annualReportOf,
  annualRowsOf,
  dateInWords,
  daysBetween,
  municipalYear,
  type AnnualFigure,
  type AnnualReport,
  type MunicipalYear,
} from '#rules';
import { answerTimesPicture, type CountedTimes } from '../pictures/answer-times.picture.js';
import type { AnnualPlace } from './annual-place.js';
import { annualLine } from './annual-rows.presenter.js';
import { cameOfPicture } from './came-of.picture.js';

/** A committee's year as its page shows it, of all authorities or of one. */
export function annualPresenter(
  found: AnnualRecord,
  { place, authority }: { readonly place: AnnualPlace; readonly authority?: string | undefined },
) {
  const { committee, year, today, rows } = found;
  const figures = (report: AnnualReport, of?: string) =>
    figuresOf(report, (figure) => place.rows(figure, { authority: of }));
  const report = annualReportOf(rows, today);
  const name = authority === undefined ? null : (rows[0]?.authority ?? null);
  const times = answerTimesPicture(timesOf(found), (slug, of) =>
    place.rows(TIMED[of], { authority: slug }),
  );
  return {
    title: name === null ? `Annual report ${year.name}` : `Annual report ${year.name}: ${name}`,
    council: committee.council,
    committee: committee.name,
    back: { text: committee.name, href: place.committee },
    all: name === null ? null : place.report(),
    finding: annualFinding(report, year.name),
    told: toldOf(found),
    isEmpty: rows.length === 0,
    figures: figures(report, authority),
    cameOf: cameOfPicture(report, year.name, (of) => place.rows(of, { authority })),
    times: times.rows.length === 0 ? null : times,
    authorities: annualByAuthority(rows, today).map((one) => ({
      name: one.name,
      href: place.report(one.slug),
      figures: figures(one.report, one.slug).filter(({ figure }) => isMain(figure)),
    })),
    late: annualRowsOf('late', rows).map((row) => annualLine(row, place)),
    csv: place.file('csv', authority),
    json: place.file('json', authority),
  };
}

/** The figure that counts the rows of the picture of times. */
const TIMED = {
  all: 'sent',
  answered: 'dated',
  late: 'late',
  awaited: 'awaited-dated',
} as const satisfies Record<CountedTimes, AnnualFigure>;

const MAIN: readonly AnnualFigure[] = ['sent', 'answered', 'late', 'awaited', 'closed', 'open'];
const isMain = (figure: AnnualFigure | null): boolean => figure !== null && MAIN.includes(figure);

/** Every number with the address of the rows it is counted or worked out from. */
function figuresOf(report: AnnualReport, at: (of: AnnualFigure) => string) {
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
  return `Of what was made from ${dateInWords(year.from)} to ${dateInWords(year.to)}, each counted once for each authority it was made to, as on ${dateInWords(today)}.${yet}`;
}

/** The years beside it that have begun, as their pages are found. */
export function yearsBeside({ year, today }: AnnualRecord, { year: at }: AnnualPlace) {
  const beside = (other: MunicipalYear | null) =>
    other === null || other.from > today ? null : { text: other.name, href: at(other.slug) };
  return {
    before: beside(municipalYear(year.before)),
    after: beside(municipalYear(year.after)),
  };
}
