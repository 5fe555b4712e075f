import type { LocalDate } from '#rules';
import type { DataSource } from 'typeorm';
import { LEADS_ON } from '../leads/index.js';

/** Open work that waits for somebody who is disabled. */
export interface OrphanedWork {
  readonly person: string;
  readonly post: string;
  readonly what: string;
}

/**
 * Answers, reports and reviews that are owed and have nobody left to give them: every signatory of the authority, or
 * every lead and deputy of the priority on a local date, is disabled.
 */
export function orphanedWork(dataSource: DataSource, today: LocalDate): Promise<OrphanedWork[]> {
  return dataSource.query<OrphanedWork[]>(
    `SELECT p.name AS person, p.post, r.reference || ' to ' || o.name AS what
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN authorities o ON o.id = a.authority_id
     JOIN contacts k ON k.authority_id = a.authority_id AND k.kind = 'signatory' AND k.valid_to IS NULL
     JOIN people p ON p.id = k.person_id
     WHERE a.state NOT IN ('drafted','closed') AND p.disabled_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM contacts k2 JOIN people p2 ON p2.id = k2.person_id
         WHERE k2.authority_id = a.authority_id AND k2.kind = 'signatory' AND k2.valid_to IS NULL
           AND p2.disabled_at IS NULL)
     UNION ALL
     SELECT p.name, p.post, y.name || ', review of ' || v.cycle
     FROM reviews v
     JOIN priorities y ON y.id = v.priority_id
     JOIN priority_leads l ON l.priority_id = y.id AND ${LEADS_ON('l', '$1')}
     JOIN people p ON p.id = l.person_id
     WHERE v.state IN ('requested','queried') AND p.disabled_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM priority_leads l2 JOIN people p2 ON p2.id = l2.person_id
         WHERE l2.priority_id = y.id AND ${LEADS_ON('l2', '$1')} AND p2.disabled_at IS NULL)
     ORDER BY what, person`,
    [today],
  );
}
