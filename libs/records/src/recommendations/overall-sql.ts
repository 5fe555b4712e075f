import { ASKS_NOBODY, AWAITING_ANSWER, STILL_TO_DO, type OverallState } from '#rules';
import { targetDateOf } from './target-date-of.js';

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

const quoted = (states: readonly string[]): string => states.map((one) => `'${one}'`).join(',');
const DECIDED = `(SELECT w.decision FROM responses w WHERE w.addressee_id = x.id ORDER BY w.number DESC LIMIT 1)`;
const ACCEPTED = `(${ANSWERED} AND ${DECIDED} <> 'not accepted')`;
const IN_FULL = `(${ACCEPTED} AND ${DECIDED} <> 'accepted in part')`;
const COUNTS = `x.state NOT IN (${quoted(ASKS_NOBODY)})
  AND (${OWED} OR EXISTS (SELECT 1 FROM responses w WHERE w.addressee_id = x.id))`;
const LATE_ACTION = (today: string): string =>
  ANY(
    `${ACCEPTED} AND x.state IN (${quoted(STILL_TO_DO)}) AND ${targetDateOf('x.id')} < ${today}::date`,
  );

/** `overallOf(…).accepted` of `#rules` as a condition on a recommendation `r`, held against it by the same test. */
export function isAccepted(accepted: OverallState, today: string): string {
  const late = LATE_ACTION(today);
  const some = ANY(ACCEPTED);
  const notAll = ANY(`${COUNTS} AND NOT ${IN_FULL}`);
  switch (accepted) {
    case 'late':
      return late;
    case 'none':
      return `(NOT ${late} AND NOT ${some})`;
    case 'partial':
      return `(NOT ${late} AND ${some} AND ${notAll})`;
    case 'complete':
      return `(NOT ${late} AND ${some} AND NOT ${notAll})`;
  }
}
