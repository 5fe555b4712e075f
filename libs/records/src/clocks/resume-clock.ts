import { rungsOf, type LadderDays } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { ClockKind } from './clock-order.js';
import type { Keeping } from './keeping.js';
import { nextRungOn } from './ladder-of.js';
import { MEETINGS_OF_CLOCK } from './meetings-of-clock.js';
import { passedOverRow, passOver } from './pass-over.js';

/**
 * Wakes the last clock of a kind with its old due date, so a returned answer gains no time. Of two that began and ended on
 * the same days, the later due is the last. What fell while it slept is passed over.
 */
export async function resumeClock(tx: Tx, kind: ClockKind, keeping: Keeping): Promise<void> {
  const { subject, today, calendar, ladders } = keeping;
  const [clock] = await tx.query<(LadderDays & { id: string })[]>(
    `SELECT c.id, c.started_on::text AS start, c.due_on::text AS due, ${MEETINGS_OF_CLOCK} AS meetings FROM clocks c
     WHERE c.subject_id = $1 AND c.kind = $2 ORDER BY c.ended_on DESC NULLS FIRST, c.started_on DESC, c.due_on DESC LIMIT 1`,
    [subject.id, kind],
  );
  if (clock === undefined) return;
  const { id, ...days } = clock;
  const next = nextRungOn(ladders[kind], { ...days, after: today }, calendar);
  await tx.query(
    `UPDATE clocks SET state = 'running', ended_on = NULL, next_rung_on = $2 WHERE id = $1`,
    [id, next],
  );
  const fallen = rungsOf(ladders[kind], days, calendar).filter(({ on }) => on <= today);
  if (fallen.length === 0) return;
  const rows = fallen.map(({ rung }) => passedOverRow(rung, { clock: id, days, calendar }));
  await passOver(tx, rows, { today, why: NOTHING_OWED });
}

const NOTHING_OWED =
  'It fell while nothing was owed; what is owed again is told by a letter of its own.';
