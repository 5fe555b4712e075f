import type { AnnualFigure } from './annual-figures.js';
import type { AnnualReport } from './annual-report.js';

/** What a year found, in a sentence; of an empty one that it is empty. `year` as people write it: `2025/26`. */
export function annualFinding(report: AnnualReport, year: string): string {
  const count = (figure: AnnualFigure) =>
    report.figures.find((one) => one.figure === figure)?.count ?? 0;
  const made = count('made');
  if (made === 0) return `No recommendation was made in ${year}.`;
  const [answered, late, open] = [count('answered'), count('late'), count('open')];
  const { daysToAnswer } = report;
  const taken = daysToAnswer === null ? '' : `, half of them within ${daysToAnswer} days`;
  const answers =
    answered === 0
      ? 'none is answered'
      : `${answered} ${are(answered)} answered${taken}, ${late === 0 ? 'none' : late} of them late`;
  const done = count('implemented');
  return `Of ${made} made in ${year}, ${answers}; ${done} ${are(done)} closed as implemented and ${open} ${are(open)} still open.`;
}

const are = (many: number): string => (many === 1 ? 'is' : 'are');
