import type { EntityManager } from 'typeorm';
import type { InterestCase } from './interest-case.js';
import { latestClockOf } from './latest-clock.js';

/** One declared interest with its member and its clock, without its words; null when there is none. One statement. */
export async function findInterestCase(
  manager: EntityManager,
  interestId: string,
): Promise<InterestCase | null> {
  const [row] = await manager.query<InterestCase[]>(
    `SELECT 'interest' AS about, i.id, i.council_id AS "councilId", l.name AS council,
       i.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       p.id AS "personId", p.name AS member, m.held_on AS "heldOn", i.declared_on AS "declaredOn", i.number,
       a.title AS item, i.state, ${latestClockOf('registration', 'i.id')} AS registration
     FROM interests i
     JOIN people p ON p.id = i.person_id
     JOIN meetings m ON m.id = i.meeting_id
     JOIN councils l ON l.id = i.council_id
     JOIN committees c ON c.id = i.committee_id
     LEFT JOIN agenda_items a ON a.id = i.agenda_item_id
     WHERE i.id = $1`,
    [interestId],
  );
  return row ?? null;
}
