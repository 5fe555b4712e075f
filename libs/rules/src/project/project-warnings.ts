import { addMonths, shortDate, type LocalDate } from '../calendar/index.js';
import { moneyInWords } from './money.js';

const QUARTER = 3;

/** The money of a project paid by a grant, in whole pence, and when it was last told of. Local dates. */
export interface ProjectMoney {
  readonly awardPence: number;
  /** Null while nothing was reported. */
  readonly spentPence: number | null;
  readonly asAt: LocalDate | null;
  readonly startsOn: LocalDate;
  /** Null while it goes on. */
  readonly endedOn: LocalDate | null;
}

/**
 * What the working group must see of a project, as sentences: more spent than awarded, and a quarter without a report
 * since the last or since it began. Begun on 1 Apr 2023 with no report, it is told of from 2 Jul 2023.
 */
export function projectWarnings(project: ProjectMoney, today: LocalDate): readonly string[] {
  const { awardPence, spentPence, asAt, startsOn, endedOn } = project;
  const over = (spentPence ?? 0) - awardPence;
  const last = asAt ?? startsOn;
  const isSilent = endedOn === null && addMonths(last, QUARTER) < today;
  return [
    ...(over > 0 ? [`${moneyInWords(over)} more is spent than was awarded.`] : []),
    ...(isSilent
      ? [
          asAt === null
            ? `Nothing has been reported since it began on ${shortDate(startsOn)}.`
            : `No report for a quarter: the last tells of ${shortDate(asAt)}.`,
        ]
      : []),
  ];
}
