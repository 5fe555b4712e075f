import { englandAndWales, londonDate, instant, withClosures, withHolidays } from '#rules';
import type { Calendar, LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';

interface DayRow {
  readonly date: LocalDate;
  readonly name: string;
  readonly kind: 'proclaimed holiday' | 'council closure';
}

/** The calendar one council counts by: England and Wales, holidays proclaimed since, and its own closure days. */
export async function councilCalendar(
  manager: EntityManager,
  councilId: string,
): Promise<Calendar> {
  const days = await manager.query<DayRow[]>(
    `SELECT day::text AS date, name, kind FROM calendar_days
     WHERE council_id = $1 OR council_id IS NULL`,
    [councilId],
  );
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
