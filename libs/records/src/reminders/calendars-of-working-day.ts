import { isWorkingDay, type Calendar, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';

/** The calendar of every council for which a day is a working day, by the council's id. */
export async function calendarsOfWorkingDay(
  tx: Tx,
  day: LocalDate,
): Promise<ReadonlyMap<string, Calendar>> {
  const councils = await tx.query<{ id: string }[]>('SELECT id FROM councils');
  const calendars = new Map<string, Calendar>();
  for (const { id } of councils) {
    const calendar = await councilCalendar(tx, id);
    if (isWorkingDay(calendar, day)) calendars.set(id, calendar);
  }
  return calendars;
}
