import type { Audience, LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { LEADS_ON } from '../leads/index.js';
import { ROLES_ON } from '../people/index.js';

/** Who stands in an audience at any of some scopes, by name; empty when nobody does. */
export type PeopleBehind = (audience: Audience, scopes: readonly string[]) => readonly string[];

interface Row {
  readonly scope: string;
  readonly audience: string;
  readonly name: string;
}

/** The people behind the audiences of many scopes on a local date, disabled ones left out. One statement for all of them. */
export async function peopleBehind(
  manager: EntityManager,
  scopes: readonly string[],
  today: LocalDate,
): Promise<PeopleBehind> {
  const rows = await manager.query<Row[]>(
    `SELECT DISTINCT b.scope, b.audience, p.name
     FROM (
       SELECT k.authority_id AS scope, k.kind AS audience, k.person_id FROM contacts k
       WHERE k.authority_id = ANY ($1) AND coalesce(k.valid_to, 'infinity') >= $2
       UNION ALL
       SELECT k.authority_id, 'chief officer', k.person_id FROM contacts k
       JOIN authorities a ON a.id = k.authority_id AND a.kind <> 'executive'
       WHERE k.authority_id = ANY ($1) AND k.kind = 'senior officer' AND coalesce(k.valid_to, 'infinity') >= $2
       UNION ALL
       SELECT a.id, 'chief officer', g.person_id FROM authorities a
       JOIN grants g ON g.scope_id = a.council_id AND g.role = 'monitoring officer' AND g.ended_at IS NULL
       WHERE a.id = ANY ($1) AND a.kind = 'executive'
       UNION ALL
       SELECT d.priority_id, CASE d.kind WHEN 'lead' THEN 'priority lead' ELSE 'deputy' END, d.person_id
       FROM priority_leads d WHERE d.priority_id = ANY ($1) AND ${LEADS_ON('d', '$2')}
       UNION ALL
       SELECT q.id, 'data provider', q.person_id FROM data_requests q WHERE q.id = ANY ($1) AND q.person_id IS NOT NULL
       UNION ALL
       SELECT q.id, 'data provider', k.person_id FROM data_requests q
       JOIN contacts k ON k.authority_id = q.authority_id AND k.kind = 'contact' AND coalesce(k.valid_to, 'infinity') >= $2
       WHERE q.id = ANY ($1) AND q.person_id IS NULL
       UNION ALL
       SELECT g.scope_id, g.role, g.person_id FROM ${ROLES_ON('$2')} g
       -- A deputy has the lead's rights, and is no lead.
       WHERE g.scope_id = ANY ($1) AND g.role <> 'priority lead'
       UNION ALL
       SELECT o.id, w.part, o.id FROM people o, (VALUES ('clearing officer'), ('declaring member')) AS w(part)
       WHERE o.id = ANY ($1)
     ) AS b
     JOIN people p ON p.id = b.person_id AND p.disabled_at IS NULL
     ORDER BY p.name`,
    [[...new Set(scopes)], today],
  );
  return (audience, at) => [
    ...new Set(
      rows
        .filter((row) => row.audience === audience && at.includes(row.scope))
        .map(({ name }) => name),
    ),
  ];
}
