import type { EntityManager } from 'typeorm';
import type { DutyCase } from './duty-case.js';
import { HELD_STATES } from '../record/index.js';

/** A committee with the last day it sat as the crime and disorder committee, held and quorate; null when it never has. */
export async function findDutyCase(
  manager: EntityManager,
  committeeId: string,
): Promise<DutyCase | null> {
  const [row] = await manager.query<DutyCase[]>(
    `SELECT 'annual duty' AS about, c.id, c.council_id AS "councilId", l.name AS council,
       c.id AS "committeeId", c.name AS committee, max(m.held_on) AS "lastHeld",
       (SELECT min(n.held_on) FROM meetings n
        WHERE n.committee_id = c.id AND n.constituted_as = c.constituted_as AND n.held_on > max(m.held_on)
          AND n.state IN ('planned','convened','agenda published','supplemented','in session','adjourned')) AS "nextSitting"
     FROM committees c
     JOIN councils l ON l.id = c.council_id
     JOIN meetings m ON m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
       AND m.state IN (${HELD_STATES})
     WHERE c.id = $1
     GROUP BY c.id, l.name`,
    [committeeId],
  );
  return row ?? null;
}
