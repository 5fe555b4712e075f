import {
  count,
  dueRungs,
  isCountingRule,
  type Calendar,
  type CouncilLadders,
  type CountedBy,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import { councilLadders, nextRungOn } from '../clocks/index.js';
import { runningClocks, type RunningClock } from '../ladders/index.js';
import type { Tx } from '../transaction/index.js';
import type { ClockMoved } from './move-preview.js';
import type { MovesAsked } from './preview-moves.js';

/** Why the clocks move, and who said so. */
export interface MoveBecause {
  readonly reason: string;
  readonly agreedBy: string;
}

/**
 * Moves the clocks of a preview: their dates with the working counted anew, the day of their next rung, and one move each
 * with its reason for every date. Four statements, whatever the number of clocks. What was sent for the old date is void
 * by itself: it spoke of another. The caller keeps the sweep out, and has compared the preview.
 */
export async function applyMoves(
  tx: Tx,
  moved: readonly ClockMoved[],
  asked: MovesAsked & MoveBecause,
): Promise<void> {
  const ladders = await councilLadders(tx, asked.clocks.councilId);
  const running = new Map((await runningClocks(tx, asked.clocks)).map((one) => [one.id, one]));
  const rows = moved.flatMap((move) => {
    const clock = running.get(move.id);
    return clock === undefined ? [] : [rowOf(move, clock, { ...asked, ladders })];
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
    [JSON.stringify(rows)],
  );
}

interface Working {
  readonly ladders: CouncilLadders;
  readonly after: Calendar;
  readonly today: LocalDate;
  readonly recounted?: Partial<Pick<CountedBy, 'rule' | 'n' | 'start'>>;
}

function rowOf({ id, from, to, isAgreed, start }: ClockMoved, clock: RunningClock, by: Working) {
  const { after: calendar, today, ladders, recounted = {} } = by;
  const ladder = ladders[clock.ladder];
  const days = { start: start.to, due: to };
  const { rule, n } = { ...clock, ...recounted };
  const found = dueRungs(ladder, { ...clock, ...days, today }, calendar);
  const hasCome = found.send.length + found.passOver.length > 0;
  // Rungs of a new date that lie behind are not caught up: whoever is concerned is told of the move itself.
  const anew = nextRungOn(ladder, { ...days, after: today }, calendar);
  const next = from === to ? (hasCome ? today : found.next) : anew;
  const counted =
    isAgreed || !isCountingRule(rule) ? null : count({ rule, n, start: start.to, calendar });
  return {
    id,
    due: to,
    start: start.to,
    rule,
    n,
    next,
    working:
      counted === null
        ? null
        : {
            explanation: counted.explanation,
            steps: counted.steps,
            lastWorkingDayBefore: counted.lastWorkingDayBefore ?? null,
            verifiedOn: counted.citation.verifiedOn,
          },
  };
}
