import { englandAndWales, londonDate, instant, withClosures, withHolidays } from '#rules';
import type { Calendar, LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';

/** A day of the council's own, or of everybody's, that the law's table does not hold. */
export interface CalendarDayRow {
  readonly date: LocalDate;
  readonly name: string;
  readonly kind: 'proclaimed holiday' | 'council closure';
}

/** A statement that gives a council's days as one JSON array, by an expression for its id. */
export const DAYS_OF_COUNCIL = (councilId: string): string =>
  `SELECT coalesce(jsonb_agg(jsonb_build_object('date', d.day, 'name', d.name, 'kind', d.kind)), '[]')
   FROM calendar_days d WHERE d.council_id = ${councilId} OR d.council_id IS NULL`;

/** The calendar one council counts by: England and Wales, holidays proclaimed since, and its own closure days. */
export async function councilCalendar(
  manager: EntityManager,
  councilId: string,
): Promise<Calendar> {
  const [row] = await manager.query<{ days: CalendarDayRow[] }[]>(
    `SELECT (${DAYS_OF_COUNCIL('$1')}) AS days`,
    [councilId],
  );
  return calendarWith(row?.days ?? []);
}

/** The calendar of every council, by its id. One statement. */
export async function calendarsOfCouncils(
  manager: EntityManager,
): Promise<ReadonlyMap<string, Calendar>> {
  const rows = await manager.query<{ id: string; days: CalendarDayRow[] }[]>(
    `SELECT c.id, (${DAYS_OF_COUNCIL('c.id')}) AS days FROM councils c`,
  );
  return new Map(rows.map(({ id, days }) => [id, calendarWith(days)]));
}

/** England and Wales with further days. */
export function calendarWith(days: readonly CalendarDayRow[]): Calendar {
  const holidays = days.filter((day) => day.kind === 'proclaimed holiday');
  const closures = days.filter((day) => day.kind === 'council closure');
  return withClosures(withHolidays(englandAndWales, holidays), closures);
}

let lately: { readonly hour: string; readonly day: LocalDate } | null = null;

/**
 * Today in London by a time source's instant. London is whole hours from Greenwich, so its day does not change within
 * an hour; it is asked for several times a request.
 */
export function todayInLondon(now: string): LocalDate {
  const hour = new Date(now).toISOString().slice(0, 13);
  if (lately?.hour !== hour) lately = { hour, day: londonDate(instant(now)) };
  return lately.day;
}
