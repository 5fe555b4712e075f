import type { AnnualRecord } from '#records/annual-reports';
import {
  annualByAuthority,
  annualFinding,
  annualReportOf,
  annualRowsOf,
  dateInWords,
  daysBetween,
  shortDate,
  type AnnualFigure,
  type AnnualReport,
  type AnnualRow,
  type LocalDate,
} from '#rules';

const MAIN: readonly AnnualFigure[] = ['sent', 'answered', 'late', 'awaited', 'closed', 'open'];

/** A committee's year laid out for print: rows of texts, in the order of its page. */
export function annualSheet({ committee, year, today, rows }: AnnualRecord) {
  const report = annualReportOf(rows, today);
  return {
    title: `Annual scrutiny report ${year.name}`,
    council: committee.council,
    committee: committee.name,
    finding: annualFinding(report, year.name),
    told: `Of what was made from ${dateInWords(year.from)} to ${dateInWords(year.to)} and is public, each counted once for each authority it was made to, as it stood on ${dateInWords(today)}.`,
    figures: figuresOf(report),
    authorities: annualByAuthority(rows, today).map((one) => [
      one.name,
      ...MAIN.map((figure) => String(annualRowsOf(figure, one.rows).length)),
    ]),
    late: annualRowsOf('late', rows).map(({ dueOn, answeredOn, ...row }) => [
      row.reference,
      row.authority,
      day(dueOn),
      day(answeredOn),
      dueOn === null || answeredOn === null ? '' : inDays(daysBetween(dueOn, answeredOn)),
    ]),
    rows: rows.map((row) => [
      row.reference,
      row.authority,
      day(row.sentOn),
      day(row.answeredOn),
      cameOf(row),
    ]),
  };
}

function figuresOf(report: AnnualReport): string[][] {
  const number = (label: string, days: number | null) => [
    label,
    days === null ? 'None' : String(days),
  ];
  return [
    ...report.figures.map(({ label, count }) => number(label, count)),
    number('Median days to the first answer', report.daysToAnswer),
    number('Median days to the answer found complete', report.daysToComplete),
    number('Times more time was agreed', report.extensions),
    number('Days by which answers slipped', report.slipped),
    number('Median days that open ones have waited', report.openDays),
    number('Most days that an open one has waited', report.longestOpen),
  ];
}

const day = (date: LocalDate | null): string => (date === null ? 'None' : shortDate(date));

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const cameOf = ({ decision, closedAs }: AnnualRow): string =>
  [...(decision === null ? [] : [decision]), closedAs === null ? 'open' : `closed as ${closedAs}`]
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());
