import type { LocalDate, MeetingAhead } from '#rules';
import type { EntityManager } from 'typeorm';

/** A meeting to come with its committee's name. */
export type MeetingToPublish = MeetingAhead & { readonly committee: string };

/** The meetings of a council that are to be held from a local date on, and whether each agenda is out. One statement. */
export function meetingsAhead(
  manager: EntityManager,
  councilId: string,
  today: LocalDate,
): Promise<MeetingToPublish[]> {
  return manager.query<MeetingToPublish[]>(
    `SELECT m.id, c.name AS committee, m.held_on AS "heldOn",
       m.state IN ('agenda published', 'supplemented') AS "isPublished"
     FROM meetings m JOIN committees c ON c.id = m.committee_id
     WHERE m.council_id = $1 AND m.held_on >= $2
       AND m.state IN ('planned', 'convened', 'agenda published', 'supplemented')
     ORDER BY m.held_on, c.name, m.id`,
    [councilId, today],
  );
}
