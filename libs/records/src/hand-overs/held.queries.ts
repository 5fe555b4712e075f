import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import type { Held, Holder } from './held.js';
import {
  ALL_OPEN_WITH_AUTHORITY,
  KEPT_AT_DESK,
  OPEN_OF_PRIORITY,
  OPEN_WITH_AUTHORITY,
  REPORT_CALLED,
  THIS_ONE,
} from './open-items.js';
import { BEING_WRITTEN, TO_APPROVE, TO_JUDGE } from './partnership-items.js';

/** Roles that are parts by themselves, granted or brought by a part in a partnership. */
const ROLES_HELD = `('officer','working-group chair','partnership chair','partnership member','monitoring officer')`;

/** Their open work is the council's, but for what an officer looks after by name. */
const OPEN_IN_ROLE = (role: string, council: string): string => `CASE ${role}
      WHEN 'partnership chair' THEN ${TO_APPROVE(council)}
      WHEN 'working-group chair' THEN ${TO_JUDGE(council)}`;

const PART = `CASE WHEN m.part <> 'chair' THEN 'partnership member'
    WHEN m.working_group_id IS NULL THEN 'partnership chair' ELSE 'working-group chair' END`;

/** Every part of a person ($1) with what is open in it, in a fixed order. Parts ended by a local date ($2) are not theirs. */
const OF_PERSON = `
  SELECT h.id, h.part, h.of, h."scopeId", h.items FROM (
    SELECT k.id, k.kind AS part, o.name AS of, o.id AS "scopeId",
      CASE k.kind WHEN 'senior officer' THEN '[]'::jsonb ELSE ${OPEN_WITH_AUTHORITY('o.id')} END AS items
    FROM contacts k JOIN authorities o ON o.id = k.authority_id
    WHERE k.person_id = $1 AND k.valid_to IS NULL
    UNION ALL
    SELECT d.id, CASE d.kind WHEN 'lead' THEN 'priority lead' ELSE 'deputy' END, p.name, p.id, ${OPEN_OF_PRIORITY('p.id')}
    FROM priority_leads d JOIN priorities p ON p.id = d.priority_id
    WHERE d.person_id = $1 AND ${LEADS_ON_OR_AFTER('d', '$2')}
    UNION ALL
    SELECT r.id, 'report author', ${REPORT_CALLED('r')}, r.id, ${THIS_ONE('report', 'r', `'Report'`)}
    FROM reports r
    WHERE r.author_id = $1 AND r.state IN ('commissioned','drafting','author complete','in clearance','signed off')
    UNION ALL
    SELECT c.id, 'clearing officer', ${REPORT_CALLED('r')}, r.id, ${THIS_ONE('clearance', 'c', `c.kind || ' clearance'`)}
    FROM clearances c JOIN reports r ON r.id = c.report_id
    WHERE c.person_id = $1 AND c.state IN ('named','asked')
    UNION ALL
    SELECT g.id, g.role, coalesce(c.name, l.name), g.scope_id,
      ${OPEN_IN_ROLE('g.role', 'g.scope_id')}
      WHEN 'officer' THEN ${KEPT_AT_DESK('g.person_id', 'g.scope_id')} || ${BEING_WRITTEN('g.scope_id')} ELSE '[]'::jsonb END
    FROM grants g LEFT JOIN committees c ON c.id = g.scope_id LEFT JOIN councils l ON l.id = g.scope_id
    WHERE g.person_id = $1 AND g.ended_at IS NULL AND g.role IN ${ROLES_HELD}
    UNION ALL
    SELECT m.id, ${PART}, coalesce(b.name, n.name), coalesce(b.id, n.id),
      ${OPEN_IN_ROLE(PART, 'n.council_id')} ELSE '[]'::jsonb END
    FROM partnership_members m JOIN partnerships n ON n.id = m.partnership_id LEFT JOIN working_groups b ON b.id = m.working_group_id
    WHERE m.person_id = $1 AND m.valid_to IS NULL
    UNION ALL
    SELECT q.id, 'data provider', o.name, q.id, ${THIS_ONE('data request', 'q', 'q.reference')}
    FROM data_requests q JOIN authorities o ON o.id = q.authority_id
    WHERE q.person_id = $1 AND q.state IN ('asked','partly answered')
    UNION ALL
    SELECT x.id, 'contributor', y.name, x.id, ${THIS_ONE('contribution', 'x', `'Part of the review for ' || v.cycle`)}
    FROM contributions x JOIN priorities y ON y.id = x.priority_id JOIN reviews v ON v.id = x.review_id
    WHERE x.person_id = $1 AND x.state IN ('drafted','asked')) AS h
  ORDER BY h.part, h.of, h.id`;

/** What somebody or an authority holds on a local date, or is to hold, in a fixed order. One statement. */
export function heldBy(
  manager: EntityManager,
  holder: Pick<Holder, 'kind' | 'id'>,
  today: LocalDate,
): Promise<Held[]> {
  if (holder.kind === 'person') return manager.query<Held[]>(OF_PERSON, [holder.id, today]);
  return manager.query<Held[]>(
    `SELECT a.id, 'authority' AS part, a.name AS of, a.id AS "scopeId", ${ALL_OPEN_WITH_AUTHORITY('a.id')} AS items
     FROM authorities a WHERE a.id = $1 AND a.valid_to IS NULL`,
    [holder.id],
  );
}

/** Somebody of a council, disabled or not, or one of its authorities in being; null when there is none. */
export async function holderOf(
  manager: EntityManager,
  asked: Pick<Holder, 'kind'> & { readonly key: string; readonly councils: readonly string[] },
): Promise<Holder | null> {
  const [found] = await manager.query<Holder[]>(
    asked.kind === 'person'
      ? `SELECT 'person' AS kind, p.id, p.name, p.council_id AS "councilId" FROM people p
         WHERE p.id::text = $1 AND p.council_id = ANY($2::uuid[])`
      : `SELECT 'authority' AS kind, a.id, a.name, a.council_id AS "councilId" FROM authorities a
         WHERE a.slug = $1 AND a.council_id = ANY($2::uuid[]) AND a.valid_to IS NULL`,
    [asked.key, asked.councils],
  );
  return found ?? null;
}
