import type { EntityManager } from 'typeorm';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import type { LeadCase } from './lead-case.js';

/** The first day of whoever is named; the day after the last of whoever goes. */
const FROM_THEN_ON = 'CASE WHEN d.ended_because IS NULL THEN d.valid_from ELSE d.valid_to + 1 END';

/** Somebody's days as lead or deputy of a priority; null when there are none such. One statement. */
export async function findLeadCase(
  manager: EntityManager,
  leadId: string,
): Promise<LeadCase | null> {
  const [row] = await manager.query<LeadCase[]>(
    `SELECT 'lead' AS about, d.id, p.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.name AS partnership, p.name AS priority, p.slug AS "prioritySlug", d.person_id AS "receiverId", d.kind,
       d.valid_from AS "validFrom", d.valid_to AS "validTo", d.reason AS "namedBecause",
       d.ended_because AS "endedBecause",
       coalesce((SELECT jsonb_agg(w.name || ' (' || o.kind || ')' ORDER BY o.kind DESC, w.name)
         FROM priority_leads o JOIN people w ON w.id = o.person_id AND w.disabled_at IS NULL
         WHERE o.priority_id = d.priority_id AND o.id <> d.id AND ${LEADS_ON_OR_AFTER('o', FROM_THEN_ON)}), '[]') AS others
     FROM priority_leads d
     JOIN priorities p ON p.id = d.priority_id
     JOIN agreements a ON a.id = p.agreement_id
     JOIN partnerships n ON n.id = a.partnership_id
     JOIN councils l ON l.id = p.council_id
     WHERE d.id = $1`,
    [leadId],
  );
  return row ?? null;
}
