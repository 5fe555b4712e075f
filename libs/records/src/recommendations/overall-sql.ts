import { AWAITING_ANSWER, type OverallState } from '#rules';

const OWED = `x.state IN ('made',${AWAITING_ANSWER.map((state) => `'${state}'`).join(',')})`;
const ANSWERED = `(NOT (${OWED}) AND EXISTS (SELECT 1 FROM responses w WHERE w.addressee_id = x.id))`;
const ANY = (which: string): string =>
  `EXISTS (SELECT 1 FROM addressees x WHERE x.recommendation_id = r.id AND ${which})`;
const LATE = (today: string): string =>
  ANY(`${OWED} AND EXISTS (SELECT 1 FROM clocks l WHERE l.subject_id = x.id AND l.kind = 'response'
    AND l.state = 'running' AND l.due_on < ${today}::date)`);

/**
 * `overallOf(…).answered` of `#rules` as a condition on a recommendation `r`, for lists. `today` is a bound date. A test
 * holds the two against each other.
 */
export function isOverall(overall: OverallState, today: string): string {
  const late = LATE(today);
  const some = ANY(ANSWERED);
  switch (overall) {
    case 'late':
      return late;
    case 'none':
      return `(NOT ${late} AND NOT ${some})`;
    case 'partial':
      return `(NOT ${late} AND ${some} AND ${ANY(OWED)})`;
    case 'complete':
      return `(NOT ${late} AND ${some} AND NOT ${ANY(OWED)})`;
  }
}
