import type { EntityManager } from 'typeorm';
import type { Audience, LadderName, LocalDate } from '#rules';

/** A reminder that was offered: the rung, the due date it spoke of, and how its clock stands now. Local dates. */
export interface ReminderCase {
  readonly ladder: LadderName;
  readonly rung: string;
  /** To whom its rung spoke when it was offered; null of one kept before ladders could be changed. */
  readonly audiences?: readonly Audience[] | null;
  readonly spokeOf: LocalDate;
  readonly dueOn: LocalDate;
  readonly isRunning: boolean;
}

/** One reminder with its clock as it stands now; null when there is none. One statement. */
export async function findReminderCase(
  manager: EntityManager,
  reminderId: string,
): Promise<ReminderCase | null> {
  const [row] = await manager.query<ReminderCase[]>(
    `SELECT c.kind AS ladder, r.rung, r.audiences, r.due_on AS "spokeOf", c.due_on AS "dueOn",
       c.state = 'running' AS "isRunning"
     FROM reminders r JOIN clocks c ON c.id = r.clock_id
     WHERE r.id = $1`,
    [reminderId],
  );
  return row ?? null;
}
