import {
  rungDay,
  rungName,
  type Calendar,
  type LadderDays,
  type LocalDate,
  type Rung,
} from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** A rung of a clock that is settled without a letter. */
export interface PassedOverRow {
  readonly id: string;
  readonly clock: string;
  readonly due: LocalDate;
  readonly rung: string;
  readonly letter: string;
  readonly falls: LocalDate;
  readonly audiences: Rung['to'];
}

interface RungAt {
  readonly clock: string;
  readonly days: LadderDays;
  readonly calendar: Calendar;
}

/** The row by which a rung of a clock is passed over. Pure but for its id. */
export const passedOverRow = (rung: Rung, { clock, days, calendar }: RungAt): PassedOverRow => ({
  id: newId(),
  clock,
  due: days.due,
  rung: rungName(rung),
  letter: rung.letter,
  falls: rungDay(rung, days, calendar),
  audiences: rung.to,
});

/** Settles rungs as passed over on a local date, with the reason; those settled already stay as they are. One statement. */
export async function passOver(
  tx: Tx,
  rows: readonly PassedOverRow[],
  { today, why }: { readonly today: LocalDate; readonly why: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO reminders (id, clock_id, due_on, rung, letter, falls_on, settled_on, outcome, why, audiences)
     SELECT g.id, g.clock, g.due, g.rung, g.letter, g.falls, $2, 'passed over', $3, g.audiences
     FROM jsonb_to_recordset($1) AS g(id uuid, clock uuid, due date, rung text, letter text, falls date, audiences jsonb)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows), today, why],
  );
}
