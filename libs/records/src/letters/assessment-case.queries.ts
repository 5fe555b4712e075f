import type { EntityManager } from 'typeorm';
import type { AssessmentCase } from './assessment-case.js';

/** One assessment with its workshop; null when there is none. One statement. */
export async function findAssessmentCase(
  manager: EntityManager,
  assessmentId: string,
): Promise<AssessmentCase | null> {
  const [row] = await manager.query<AssessmentCase[]>(
    `SELECT 'assessment' AS about, s.id, s.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.name AS partnership, n.slug AS "partnershipSlug", s.year, s.slug, s.state, s.closes_on AS "closesOn",
       CASE WHEN s.workshop_on IS NOT NULL THEN jsonb_build_object('on', s.workshop_on, 'at', s.workshop_at,
         'place', s.workshop_place, 'about', s.workshop_about, 'sequence', s.workshop_sequence, 'cancelledBecause', s.workshop_cancelled) END AS workshop
     FROM assessments s
     JOIN partnerships n ON n.id = s.partnership_id
     JOIN councils l ON l.id = s.council_id
     WHERE s.id = $1`,
    [assessmentId],
  );
  return row ?? null;
}
