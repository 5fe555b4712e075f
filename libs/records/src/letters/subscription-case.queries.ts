import type { EntityManager } from 'typeorm';
import type { SubscriptionCase } from './subscription-case.js';

/** One subscription with its committee; null when there is none. One statement. */
export async function findSubscriptionCase(
  manager: EntityManager,
  subscriptionId: string,
): Promise<SubscriptionCase | null> {
  const [row] = await manager.query<SubscriptionCase[]>(
    `SELECT 'subscription' AS about, s.id, c.council_id AS "councilId", l.name AS council,
       c.id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       s.confirmed_at IS NOT NULL AS "isConfirmed", s.ended_at IS NOT NULL AS "isEnded"
     FROM subscriptions s
     JOIN committees c ON c.id = s.committee_id
     JOIN councils l ON l.id = c.council_id
     WHERE s.id = $1`,
    [subscriptionId],
  );
  return row ?? null;
}
