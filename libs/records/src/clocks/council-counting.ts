import { withOwnLadders, type Calendar, type CouncilLadders } from '#rules';
import type { EntityManager } from 'typeorm';
import { calendarWith, DAYS_OF_COUNCIL, type CalendarDayRow } from './council-calendar.js';
import { LADDERS_OF_COUNCIL, type OwnLadders } from './own-ladders.js';

/** What the clocks of a council are worked out by. */
export interface CouncilCounting {
  readonly calendar: Calendar;
  readonly ladders: CouncilLadders;
}

/** The calendar one council counts by and every ladder as it has it. One statement. */
export async function councilCounting(
  manager: EntityManager,
  councilId: string,
): Promise<CouncilCounting> {
  const [row] = await manager.query<{ days: CalendarDayRow[]; own: OwnLadders }[]>(
    `SELECT (${DAYS_OF_COUNCIL('$1')}) AS days, (${LADDERS_OF_COUNCIL('$1')}) AS own`,
    [councilId],
  );
  return { calendar: calendarWith(row?.days ?? []), ladders: withOwnLadders(row?.own ?? {}) };
}
