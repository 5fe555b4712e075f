import type { AnnualRecord } from '#records/annual-reports';
import { ANNUAL_FIGURES, annualRowsOf, daysBetween, shortDate, type LocalDate } from '#rules';
import type { AnnualRow } from '#rules';
import { inDays } from '../pictures/in-days.js';
import type { AnnualPlace } from './annual-place.js';
import type { AnnualRowsQuestion } from './annual-question.js';

/** The rows behind a number, as their page lists them. */
export function annualRowsPresenter(
  found: AnnualRecord,
  { of = 'made', authority }: AnnualRowsQuestion,
  place: AnnualPlace,
) {
  const rows = annualRowsOf(of, found.rows);
  const name = authority === undefined ? null : (found.rows[0]?.authority ?? null);
  return {
    title: `${ANNUAL_FIGURES[of].label}: ${rows.length} in ${found.year.name}`,
    committee: found.committee.name,
    narrowed: name === null ? null : `Of what was asked of ${name} alone.`,
    back: { text: `The year ${found.year.name}`, href: place.report(authority) },
    csv: place.rows(of, { authority, file: 'rows.csv' }),
    rows: rows.map((row) => annualLine(row, place)),
  };
}

/** One row as pages show it: the days and what came of it, never the wording. */
export function annualLine(row: AnnualRow, place: AnnualPlace) {
  const { answeredOn, dueOn } = row;
  const isLate = answeredOn !== null && dueOn !== null && answeredOn > dueOn;
  return {
    reference: row.reference,
    href: place.row(row.reference, row.authoritySlug),
    authority: row.authority,
    sent: day(row.sentOn, 'Not sent'),
    due: day(dueOn, 'No date'),
    answered: day(answeredOn, 'None yet'),
    late: isLate ? `${inDays(daysBetween(dueOn, answeredOn))} late` : null,
    cameOf: cameOf(row),
  };
}

const day = (date: LocalDate | null, none: string): string =>
  date === null ? none : shortDate(date);

function cameOf({ decision, closedAs, extensions, slipped, returned, ...row }: AnnualRow): string {
  const parts = [
    ...(decision === null ? [] : [decision]),
    ...(extensions === 0 ? [] : [`more time agreed, ${inDays(slipped)} in all`]),
    ...(returned === 0 ? [] : ['an answer returned']),
    ...(row.isConsidered ? ['considered'] : []),
    closedAs === null ? (row.state === 'closed' ? 'closed' : 'open') : `closed as ${closedAs}`,
    ...(row.hasEvidence ? ['evidence on record'] : []),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}
