import type { AnnualFigure, AnnualReport } from '#rules';
import { barsOf } from '../pictures/bars.js';

const TOLD: readonly AnnualFigure[] = [
  'made',
  'sent',
  'answered',
  'considered',
  'closed',
  'implemented',
];

/** How far what was made in a year has come. `at` makes the address of the rows a figure counts. */
export function cameOfPicture(
  { figures }: AnnualReport,
  year: string,
  at: (figure: AnnualFigure) => string,
) {
  const rows = figures.filter(({ figure }) => TOLD.includes(figure));
  const count = (of: AnnualFigure) => rows.find(({ figure }) => figure === of)?.count ?? 0;
  return {
    id: 'came-of',
    title: `Of ${count('made')} made in ${year}, ${count('answered')} answered and ${count('implemented')} closed as implemented`,
    headings: ['How far it came', 'Number'],
    empty: count('made') === 0 ? `No recommendation was made in ${year}.` : null,
    ...barsOf(rows.map((row) => ({ ...row, href: at(row.figure) }))),
  };
}
