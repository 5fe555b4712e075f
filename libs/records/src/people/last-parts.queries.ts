import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { LEADS_ON } from '../leads/index.js';
import { ROLES_ON } from './roles-on.js';

const OTHERS = (row: string): string =>
  `JOIN people p ON p.id = ${row}.person_id AND p.disabled_at IS NULL AND ${row}.person_id <> $1`;

const OPEN_AT = `(EXISTS (SELECT FROM addressees x WHERE x.authority_id = o.id AND x.state NOT IN ('drafted','closed','fallen'))
  OR EXISTS (SELECT FROM outcomes x WHERE x.authority_id = o.id AND x.state IN ('made','sent','answered'))
  OR EXISTS (SELECT FROM data_requests x WHERE x.authority_id = o.id AND x.person_id IS NULL AND x.state IN ('asked','partly answered'))
  OR EXISTS (SELECT FROM attendance_requests x WHERE x.authority_id = o.id AND x.state IN ('asked','will come','cannot come')))`;

/**
 * What nobody would be left with were a person disabled on a local date, in words such as `signatory of Marchfield Police`: parts with
 * something open that no other enabled person has. One statement.
 */
export async function lastPartsOf(
  manager: EntityManager,
  personId: string,
  today: LocalDate,
): Promise<string[]> {
  const rows = await manager.query<{ words: string }[]>(
    `SELECT DISTINCT k.kind || ' of ' || o.name AS words
     FROM contacts k JOIN authorities o ON o.id = k.authority_id
     WHERE k.person_id = $1 AND k.valid_to IS NULL AND ${OPEN_AT}
       AND CASE k.kind
         WHEN 'signatory' THEN NOT EXISTS (SELECT FROM contacts n ${OTHERS('n')}
           WHERE n.authority_id = o.id AND n.kind = 'signatory' AND n.valid_to IS NULL)
         WHEN 'contact' THEN NOT EXISTS (SELECT FROM contacts n ${OTHERS('n')}
           WHERE n.authority_id = o.id AND n.kind IN ('contact','signatory') AND n.valid_to IS NULL)
         ELSE false END
     UNION
     SELECT 'lead of ' || y.name FROM priority_leads d JOIN priorities y ON y.id = d.priority_id
     WHERE d.person_id = $1 AND ${LEADS_ON('d', '$2')}
       AND NOT EXISTS (SELECT FROM priority_leads n ${OTHERS('n')} WHERE n.priority_id = y.id AND ${LEADS_ON('n', '$2')})
       AND EXISTS (SELECT FROM reviews v WHERE v.priority_id = y.id AND v.state IN ('requested','queried'))
     UNION
     SELECT 'author of a report to the ' || c.name FROM reports r JOIN committees c ON c.id = r.committee_id
     WHERE r.author_id = $1 AND r.state IN ('commissioned','drafting')
     UNION
     SELECT k.kind || ' clearance of a report to the ' || c.name FROM clearances k JOIN committees c ON c.id = k.committee_id
     WHERE k.person_id = $1 AND k.state = 'asked'
     UNION
     SELECT 'officer of the ' || c.name FROM grants g
     JOIN committees c ON g.scope_id IN (c.id, c.council_id)
     WHERE g.person_id = $1 AND g.role = 'officer' AND g.ended_at IS NULL
       AND NOT EXISTS (SELECT FROM grants n ${OTHERS('n')}
         WHERE n.role = 'officer' AND n.ended_at IS NULL AND n.scope_id IN (c.id, c.council_id))
       AND EXISTS (SELECT FROM addressees x WHERE x.committee_id = c.id AND x.state NOT IN ('closed','fallen'))
     UNION
     SELECT g.role || ' of ' || l.name FROM ${ROLES_ON('$2')} g JOIN councils l ON l.id = g.scope_id
     WHERE g.person_id = $1 AND g.role IN ('partnership chair','working-group chair')
       AND NOT EXISTS (SELECT FROM ${ROLES_ON('$2')} n ${OTHERS('n')} WHERE n.role = g.role AND n.scope_id = l.id)
       AND CASE g.role WHEN 'partnership chair'
         THEN EXISTS (SELECT FROM agreements x WHERE x.council_id = l.id AND x.state = 'proposed')
         ELSE EXISTS (SELECT FROM reviews x WHERE x.council_id = l.id AND x.state IN ('returned','concern raised')) END
     ORDER BY words`,
    [personId, today],
  );
  return rows.map(({ words }) => words);
}
