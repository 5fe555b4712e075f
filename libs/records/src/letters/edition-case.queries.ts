import type { EntityManager } from 'typeorm';
import type { EditionCase } from './edition-case.js';

/** One edition with what it changed, and the copy a letter brings; null when there is none. One statement. */
export async function findEditionCase(
  manager: EntityManager,
  { editionId, copyId }: { readonly editionId: string; readonly copyId: string | null },
): Promise<EditionCase | null> {
  const [row] = await manager.query<EditionCase[]>(
    `SELECT 'edition' AS about, a.id, a.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.name AS partnership, n.slug AS "partnershipSlug", a.slug AS "agreementSlug", a.title, a.edition,
       a.starts_on AS "startsOn", a.ends_on AS "endsOn", a.state, a.sent_back_because AS "sentBackBecause",
       a.approved_on AS "approvedOn", a.approved_minute AS "approvedMinute",
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'from', d."from", 'to', d."to") ORDER BY d.decision)
         FROM (SELECT c.decision, c.kind, string_agg(DISTINCT coalesce(b.name, q.name), ', ') AS "from",
             string_agg(DISTINCT e.name, ', ') AS "to"
           FROM priority_changes c
           LEFT JOIN priorities q ON q.id = c.from_priority_id
           LEFT JOIN edition_priorities b ON b.agreement_id = a.from_agreement_id AND b.priority_id = c.from_priority_id
           LEFT JOIN edition_priorities e ON e.id = c.to_id
           WHERE c.agreement_id = a.id GROUP BY c.decision, c.kind) AS d), '[]') AS changes,
       a.partnership_id AS "partnershipId",
       z.authority_id AS "authorityId", u.name AS authority, z.person_id AS "receiverId"
     FROM agreements a
     JOIN partnerships n ON n.id = a.partnership_id
     JOIN councils l ON l.id = a.council_id
     LEFT JOIN agreement_copies z ON z.agreement_id = a.id AND z.id = $2
     LEFT JOIN authorities u ON u.id = z.authority_id
     WHERE a.id = $1`,
    [editionId, copyId],
  );
  return row ?? null;
}
