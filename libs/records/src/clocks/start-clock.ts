import { newId } from '#platform';
import type { Part } from '../transaction/index.js';
import type { ClockKind } from './clock-order.js';
import { missingOrder, type Keeping } from './keeping.js';
import { nextRungOn } from './ladder-of.js';

/** The version of the rules a clock was worked out by; raised when a counting rule changes. */
const RULES_VERSION = '2026.1';

/** Starts a clock as the service ordered, and ends the one of its kind that runs. */
export function startClock(kind: ClockKind, keeping: Keeping): Part {
  const { subject, order, today, calendar, ladders } = keeping;
  const { place } = subject;
  if (order?.do !== 'start') return missingOrder(keeping.effect);
  const { counted } = order;
  const { start, due } = counted;
  const next = nextRungOn(ladders[kind], { start, due, after: start }, calendar);
  const working = JSON.stringify({
    explanation: counted.explanation,
    steps: counted.steps,
    lastWorkingDayBefore: counted.lastWorkingDayBefore ?? null,
    verifiedOn: counted.citation.verifiedOn,
  });
  // The new row waits for the old one's end, which the index of running clocks would otherwise not have seen yet.
  return (bind) => `
    ended AS (
      UPDATE clocks SET state = 'met', ended_on = ${bind(today)}, next_rung_on = NULL
      WHERE subject_id = ${bind(subject.id)} AND kind = ${bind(kind)} AND state = 'running' RETURNING id),
    started AS (
      INSERT INTO clocks (id, council_id, subject_kind, subject_id, committee_id, authority_id, kind, rule, n,
        started_on, start_event, original_due_on, due_on, edge, citation, rules_version, working, state, next_rung_on)
      SELECT ${bind(newId())}::uuid, ${bind(place.councilId)}::uuid, ${bind(subject.kind)}, ${bind(subject.id)}::uuid,
        ${bind(place.committeeId ?? null)}::uuid, ${bind(place.authorityId ?? null)}::uuid, ${bind(kind)},
        ${bind(counted.rule)}, ${bind(counted.n)}::integer, ${bind(start)}::date, ${bind(order.startEvent)},
        ${bind(due)}::date, ${bind(due)}::date, ${bind(order.edge)}, ${bind(counted.citation.text)},
        ${bind(RULES_VERSION)}, ${bind(working)}::jsonb, 'running', ${bind(next)}::date
      FROM (SELECT count(*) FROM ended) AS afterwards)`;
}
