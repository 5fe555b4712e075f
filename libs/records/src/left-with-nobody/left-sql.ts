import { IS_OPEN_REQUEST } from '../authorities/index.js';
import { LEADS_ON } from '../leads/index.js';
import { ROLES_ON } from '../people/index.js';

const ENABLED = (row: string): string =>
  `JOIN people p ON p.id = ${row}.person_id AND p.disabled_at IS NULL`;

const HAS_OFFICER = `SELECT FROM grants g ${ENABLED('g')}
  WHERE g.role = 'officer' AND g.ended_at IS NULL AND g.scope_id IN (c.id, c.council_id)`;

/**
 * SQL of everything open in a council whose every person is disabled or gone, as rows of a `LeftItem`. First the empty
 * parts are found, then what is open in them, so that a council in order costs next to nothing. `council` is an
 * expression for its id that names no row of this statement, and `day` one for the local date asked about.
 */
export const LEFT_WITH_NOBODY = (council: string, day: string): string => `
  WITH empty AS MATERIALIZED (
    SELECT o.id, o.name FROM authorities o
    WHERE o.council_id = ${council} AND NOT EXISTS (SELECT FROM contacts k ${ENABLED('k')}
      WHERE k.authority_id = o.id AND k.kind IN ('contact','signatory') AND k.valid_to IS NULL)),
  unserved AS MATERIALIZED (
    SELECT c.id, c.name FROM committees c WHERE c.council_id = ${council} AND NOT EXISTS (${HAS_OFFICER}))
  SELECT 'addressee' AS "subjectKind", a.id AS "subjectId", r.reference, e.name AS of, 'contact or signatory' AS part
  FROM empty e JOIN addressees a ON a.authority_id = e.id JOIN recommendations r ON r.id = a.recommendation_id
  WHERE a.state NOT IN ('drafted','made','closed','fallen')
  UNION ALL
  SELECT 'outcome', o.id, o.reference, e.name, 'contact or signatory'
  FROM empty e JOIN outcomes o ON o.authority_id = e.id WHERE o.state = 'sent'
  UNION ALL
  SELECT 'attendance request', q.id, q.reference, e.name, 'contact or signatory'
  FROM empty e JOIN attendance_requests q ON q.authority_id = e.id WHERE ${IS_OPEN_REQUEST('q')}
  UNION ALL
  SELECT 'review', v.id, 'Review for ' || v.cycle, y.name, 'lead or deputy'
  FROM reviews v JOIN priorities y ON y.id = v.priority_id
  WHERE v.council_id = ${council} AND v.state IN ('requested','queried') AND NOT EXISTS (
    SELECT FROM priority_leads d ${ENABLED('d')} WHERE d.priority_id = y.id AND ${LEADS_ON('d', day)})
  UNION ALL
  SELECT 'action', w.id, 'Action ' || w.reference, e.name, 'contact or signatory'
  FROM empty e JOIN actions w ON w.authority_id = e.id JOIN action_plans n ON n.id = w.action_plan_id
  WHERE w.state IN ('not started','in progress','at risk') AND NOT n.is_draft AND NOT EXISTS (
    SELECT FROM priority_leads d ${ENABLED('d')} WHERE d.priority_id = w.priority_id AND ${LEADS_ON('d', day)})
  UNION ALL
  SELECT 'report', t.id, 'Report to the ' || c.name, c.name, 'author'
  FROM reports t JOIN people w ON w.id = t.author_id JOIN committees c ON c.id = t.committee_id
  WHERE t.council_id = ${council} AND t.state IN ('commissioned','drafting') AND w.disabled_at IS NOT NULL
  UNION ALL
  SELECT 'clearance', k.id, k.kind || ' clearance', c.name, 'clearing officer'
  FROM clearances k JOIN people w ON w.id = k.person_id JOIN committees c ON c.id = k.committee_id
  WHERE c.council_id = ${council} AND k.state = 'asked' AND w.disabled_at IS NOT NULL
  UNION ALL
  SELECT 'committee', u.id, 'Everything open of it', u.name, 'officer' FROM unserved u
  WHERE EXISTS (SELECT FROM addressees a WHERE a.committee_id = u.id AND a.state NOT IN ('drafted','closed','fallen'))
  UNION ALL
  SELECT 'council', l.id, 'Reviews to read', l.name, 'working-group chair' FROM councils l
  WHERE l.id = ${council} AND EXISTS (SELECT FROM reviews v WHERE v.council_id = l.id AND v.state = 'returned')
    AND NOT EXISTS (SELECT FROM ${ROLES_ON(day)} g ${ENABLED('g')}
      WHERE g.role = 'working-group chair' AND g.scope_id = l.id)`;
