import { isWorkingDay, type Calendar, type LocalDate } from '#rules';
import { calendarsOfCouncils } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';

/** The calendar of every council for which a day is a working day, by the council's id. One statement. */
export async function calendarsOfWorkingDay(
  tx: Tx,
  day: LocalDate,
): Promise<ReadonlyMap<string, Calendar>> {
  const calendars = await calendarsOfCouncils(tx);
  return new Map([...calendars].filter(([, calendar]) => isWorkingDay(calendar, day)));
}
