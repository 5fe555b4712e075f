import { newId } from '#platform';
import { councilLadders, passOver } from '../clocks/index.js';
import { runningClocks } from '../ladders/index.js';
import type { Tx } from '../transaction/index.js';
import type { ClockMoved } from './move-preview.js';
import { movedClock } from './moved-clock.js';
import type { MovesAsked } from './preview-moves.js';

const PASSED_OVER = 'It lay behind when the date moved; the move itself was told.';

/** Why the clocks move, and who said so. */
export interface MoveBecause {
  readonly reason: string;
  readonly agreedBy: string;
}

/**
 * Moves the clocks of a preview: their dates with the working counted anew, the day of their next rung, and one move each
 * with its reason for every date. Five statements, whatever the number of clocks. What was sent for the old date is void
 * by itself: it spoke of another. The caller keeps the sweep out, and has compared the preview.
 */
export async function applyMoves(
  tx: Tx,
  moved: readonly ClockMoved[],
  asked: MovesAsked & MoveBecause,
): Promise<void> {
  const ladders = await councilLadders(tx, asked.clocks.councilId);
  const running = new Map((await runningClocks(tx, asked.clocks)).map((one) => [one.id, one]));
  const worked = moved.flatMap((move) => {
    const clock = running.get(move.id);
    return clock === undefined ? [] : [movedClock(move, { ...asked, clock, ladders })];
  });
  const dates = moved.filter(({ from, to }) => from !== to);
  await tx.query(
    `INSERT INTO clock_moves (id, clock_id, from_due, to_due, reason, agreed_by, moved_on)
     SELECT g.id, g.clock, g.was, g.will, $2, $3, $4
     FROM jsonb_to_recordset($1) AS g(id uuid, clock uuid, was date, will date)`,
    [
      JSON.stringify(
        dates.map(({ id, from, to }) => ({ id: newId(), clock: id, was: from, will: to })),
      ),
      asked.reason,
      asked.agreedBy,
      asked.today,
    ],
  );
  await tx.query(
    `UPDATE clocks c SET due_on = g.due, started_on = g.start, rule = g.rule, n = g.n, next_rung_on = g.next,
       working = coalesce(g.working, c.working)
     FROM jsonb_to_recordset($1) AS g(id uuid, due date, start date, rule text, n integer, next date, working jsonb)
     WHERE c.id = g.id AND c.state = 'running'`,
    [JSON.stringify(worked.map(({ row }) => row))],
  );
  const rows = worked.flatMap(({ behind }) => behind);
  await passOver(tx, rows, { today: asked.today, why: PASSED_OVER });
}
