import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { DAYS_OF_COUNCIL, type CalendarDayRow } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** A day as its list shows it: one that is everybody's is not the council's to take out. */
export interface CalendarDayLine extends CalendarDayRow {
  readonly isOwn: boolean;
}

/** The days of one council. */
export interface DaysOfCouncil {
  readonly id: string;
  readonly name: string;
  readonly days: readonly CalendarDayLine[];
}

/** Every day a council counts otherwise than the law's table. One statement. */
export async function daysOf(
  manager: EntityManager,
  councilId: string,
): Promise<readonly CalendarDayRow[]> {
  const [row] = await manager.query<{ days: CalendarDayRow[] }[]>(
    `SELECT (${DAYS_OF_COUNCIL('$1')}) AS days`,
    [councilId],
  );
  return row?.days ?? [];
}

/** The days of the council whose letters an actor may see; of several councils, the first by name. */
@Injectable()
export class CalendarDaysQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** One statement. */
  async find(actor: Actor): Promise<DaysOfCouncil> {
    const { councils, committees } = scopeOf(actor, 'see deliveries');
    const [found] = await this.recorder.dataSource.query<DaysOfCouncil[]>(
      `SELECT u.id, u.name,
         coalesce((SELECT jsonb_agg(jsonb_build_object('date', d.day, 'name', d.name, 'kind', d.kind,
           'isOwn', d.council_id IS NOT NULL) ORDER BY d.day)
           FROM calendar_days d WHERE d.council_id = u.id OR d.council_id IS NULL), '[]') AS days
       FROM councils u
       WHERE u.id = ANY ($1::uuid[]) OR u.id IN (SELECT c.council_id FROM committees c WHERE c.id = ANY ($2::uuid[]))
       ORDER BY u.name LIMIT 1`,
      [councils, committees],
    );
    return (
      found ?? refuse('not-permitted', 'Your role does not let you see the days of a council.')
    );
  }
}
