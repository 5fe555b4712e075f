import {
  dueRungs,
  isWorkingDay,
  londonTime,
  instant,
  previousWorkingDay,
  rungDay,
  rungName,
  type Calendar,
  type CouncilLadders,
  type LocalDate,
} from '#rules';
import type { EntityManager } from 'typeorm';
import { runningClocks } from '../ladders/index.js';
import type { OwedRung } from './status.js';

/** The sweep of 09:00 has had time enough by then, London time. */
const SWEPT_BY = '09:10';

/**
 * What the ladders of a council say has come by now and nothing was settled for: worked out anew from each running
 * clock, so that a sweep that stopped, or skips a clock, is seen whatever the rows of the queue say.
 * @param at the instant, and its London date
 */
export async function rungsOwed(
  manager: EntityManager,
  council: { readonly id: string; readonly calendar: Calendar; readonly ladders: CouncilLadders },
  at: { readonly now: string; readonly today: LocalDate },
): Promise<readonly OwedRung[]> {
  const { calendar, ladders } = council;
  const today = sweptDay(calendar, at);
  const clocks = await runningClocks(manager, { councilId: council.id });
  return clocks.flatMap((clock) => {
    const { start, due, acknowledged, settled, about, meetings = [] } = clock;
    const days = { start, due, meetings };
    const found = dueRungs(
      ladders[clock.ladder],
      { ...days, acknowledged, settled, today },
      calendar,
    );
    return found.send.map((rung) => ({
      about,
      rung: rungName(rung),
      on: rungDay(rung, days, calendar),
    }));
  });
}

/** The latest day of which the sweep must be done. */
function sweptDay(
  calendar: Calendar,
  { now, today }: { readonly now: string; readonly today: LocalDate },
): LocalDate {
  const isDone = isWorkingDay(calendar, today) && londonTime(instant(now)) >= SWEPT_BY;
  return isDone ? today : previousWorkingDay(calendar, today);
}
