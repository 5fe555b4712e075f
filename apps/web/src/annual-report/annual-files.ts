import type { AnnualRecord } from '#records/annual-reports';
import {
  annualByAuthority,
  annualReportOf,
  annualRowsOf,
  type AnnualFigure,
  type AnnualReport,
} from '#rules';
import { csv } from '../recommendations/csv.js';

/** Every number of a year, of all authorities together and of each, a row each. */
export function annualCsv({ rows, today }: AnnualRecord): string {
  return csv(
    ['authority', 'figure', 'number'],
    [
      ...linesOf('All', annualReportOf(rows, today)),
      ...annualByAuthority(rows, today).flatMap(({ name, report }) => linesOf(name, report)),
    ],
  );
}

const linesOf = (authority: string, report: AnnualReport) =>
  [
    ...report.figures.map(({ label, count }) => ({ figure: label, number: count })),
    { figure: 'Median days to the first answer', number: report.daysToAnswer },
    { figure: 'Median days to the answer found complete', number: report.daysToComplete },
    { figure: 'Times more time was agreed', number: report.extensions },
    { figure: 'Days by which answers slipped', number: report.slipped },
    { figure: 'Median days open', number: report.openDays },
    { figure: 'Most days open', number: report.longestOpen },
  ].map((line) => ({ authority, ...line }));

/** The rows that one number counts, for a spreadsheet. */
export function annualRowsCsv({ rows }: AnnualRecord, of: AnnualFigure): string {
  const shown = annualRowsOf(of, rows).map((row) => ({
    reference: row.reference,
    authority: row.authority,
    made: row.madeOn,
    sent: row.sentOn,
    due: row.dueOn,
    answered: row.answeredOn,
    'answer found complete': row.completeOn,
    decision: row.decision,
    'times more time': row.extensions,
    'days slipped': row.slipped,
    returned: row.returned,
    considered: row.isConsidered,
    state: row.state,
    'closed as': row.closedAs,
    evidence: row.hasEvidence,
  }));
  return csv(HEADINGS, shown);
}

const HEADINGS = [
  'reference',
  'authority',
  'made',
  'sent',
  'due',
  'answered',
  'answer found complete',
  'decision',
  'times more time',
  'days slipped',
  'returned',
  'considered',
  'state',
  'closed as',
  'evidence',
];
