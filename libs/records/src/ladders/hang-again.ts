import {
  dueRungs,
  workingDayOnOrAfter,
  type Calendar,
  type Ladder,
  type LadderName,
  type LocalDate,
} from '#rules';
import type { Tx } from '../transaction/index.js';
import { runningClocks } from './running-clocks.queries.js';

/** A ladder that takes the place of another, on a local date. */
export interface Hanging {
  readonly councilId: string;
  readonly name: LadderName;
  readonly ladder: Ladder;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/**
 * Hangs every running clock of one ladder on another: the day on which each is next looked at is worked out anew. What
 * was settled stays so, and never comes twice. Two statements. The caller keeps the sweep out.
 */
export async function hangAgain(tx: Tx, hanging: Hanging): Promise<number> {
  const { councilId, name, ladder, today, calendar } = hanging;
  const clocks = await runningClocks(tx, { councilId, ladders: [name] });
  const sendingDay = workingDayOnOrAfter(calendar, today);
  const next = clocks.map((clock) => {
    const found = dueRungs(ladder, { ...clock, today }, calendar);
    const hasCome = found.send.length + found.passOver.length > 0;
    return { id: clock.id, next: hasCome ? sendingDay : found.next };
  });
  await tx.query(
    `UPDATE clocks c SET next_rung_on = g.next
     FROM jsonb_to_recordset($1) AS g(id uuid, next date) WHERE c.id = g.id AND c.state = 'running'`,
    [JSON.stringify(next)],
  );
  return clocks.length;
}
