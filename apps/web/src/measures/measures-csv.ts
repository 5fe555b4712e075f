import type { MeasureStanding } from '#records/measures';
import { csv } from '../recommendations/csv.js';

const HEADINGS = [
  'Measure',
  'Name',
  'Priority',
  'From',
  'To',
  'Figure',
  'Out of',
  'Shown as',
  'As at',
  'Source',
  'Provisional',
  'Revised',
] as const;

/** Every figure of some measures as CSV: a number that is not shown is in no column. What comes out can come in again. */
export function measuresCsv(measures: readonly MeasureStanding[]): string {
  const rows = measures.flatMap(({ slug, name, priority, figures }) =>
    figures.map(({ period, value, part, whole, words, asAt, source, isProvisional, was }) => ({
      Measure: slug,
      Name: name,
      Priority: priority,
      From: period.startsOn,
      To: period.endsOn,
      Figure: part ?? value,
      'Out of': whole,
      'Shown as': words,
      'As at': asAt,
      Source: source,
      Provisional: isProvisional ? 'yes' : 'no',
      Revised: was.length > 0 ? 'yes' : 'no',
    })),
  );
  return csv(HEADINGS, rows);
}
