import type { EntityManager } from 'typeorm';
import type { ContributionCase } from './contribution-case.js';
import { latestClockOf } from './latest-clock.js';

/** What one partner was asked for a review, with its clock; null when there is none. One statement. */
export async function findContributionCase(
  manager: EntityManager,
  contributionId: string,
): Promise<ContributionCase | null> {
  const [row] = await manager.query<ContributionCase[]>(
    `SELECT 'contribution' AS about, c.id, c.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.name AS partnership, c.review_id AS "reviewId", r.state AS "reviewState", c.priority_id AS "priorityId", p.name AS priority, p.slug AS "prioritySlug", r.cycle,
       c.state, w.name AS who, c.question, c.asked_by AS "askedBy", c.due_on AS "dueOn", c.words, c.figures,
       EXISTS (SELECT FROM deliveries d WHERE d.subject_id = c.id AND d.state IN ('sending','sent')
         AND d.notice IN ('contribution-asked','contribution-due','contribution-overdue')) AS "wasWrittenTo",
       (SELECT h.facts->>'reason' FROM history h WHERE h.subject_kind = 'contribution' AND h.subject_id = c.id
          AND h.event = 'contribution.withdrawn' ORDER BY h.version DESC LIMIT 1) AS "withdrawnBecause",
       ${latestClockOf('contribution', 'c.id')} AS contribution
     FROM contributions c
     JOIN reviews r ON r.id = c.review_id
     JOIN priorities p ON p.id = c.priority_id
     JOIN agreements a ON a.id = p.agreement_id
     JOIN partnerships n ON n.id = a.partnership_id
     JOIN councils l ON l.id = c.council_id
     JOIN people w ON w.id = c.person_id
     WHERE c.id = $1`,
    [contributionId],
  );
  return row ?? null;
}
