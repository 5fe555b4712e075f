import { refuse, type LocalDate } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import { missingOrder, type Keeping } from './keeping.js';
import { nextRungOn } from './ladder-of.js';

/** Moves the due date of a running clock as the service ordered. Refuses with `not-ready` when none runs. */
export async function moveClock(
  tx: Tx,
  kind: 'response' | 'report' | 'data',
  keeping: Keeping,
): Promise<void> {
  const { subject, order, today, calendar, ladders } = keeping;
  if (order?.do !== 'move') return missingOrder(keeping.effect);
  const [clock] = await tx.query<{ id: string; started_on: LocalDate; due_on: LocalDate }[]>(
    `SELECT id, started_on::text, due_on::text FROM clocks
     WHERE subject_id = $1 AND kind = $2 AND state = 'running'`,
    [subject.id, kind],
  );
  if (clock === undefined) refuse('not-ready', 'No clock is running, so there is no date to move.');
  const next = nextRungOn(
    ladders[kind],
    { start: clock.started_on, due: order.to, after: today },
    calendar,
  );
  await tx.query(
    `WITH moved AS (
       INSERT INTO clock_moves (id, clock_id, from_due, to_due, reason, agreed_by, moved_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7))
     UPDATE clocks SET due_on = $4, next_rung_on = $8 WHERE id = $2`,
    [newId(), clock.id, clock.due_on, order.to, order.reason, order.agreedBy, today, next],
  );
}
