import type { EntityManager } from 'typeorm';
import type { AddresseeState, LocalDate, TrackedAddressee } from '#rules';
import type { Scope } from '../scope/index.js';

/** The most that can be done at once: a list somebody can still read before they say yes. */
export const MOST_AT_ONCE = 200;

/** One addressee by the words of its address. */
export interface TrackedKey {
  readonly reference: string;
  readonly authority: string;
}

/** One addressee as the tracker acts on it. */
export interface TrackedRow extends Omit<
  TrackedAddressee,
  'mayKeep' | 'answering' | 'writtenToday'
> {
  readonly id: string;
  readonly recommendationId: string;
  readonly reference: string;
  readonly slug: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly authorityId: string;
  readonly state: AddresseeState;
  readonly answering: readonly { readonly name: string; readonly wasWrittenTo: boolean }[];
}

/**
 * Whom a reminder about `a` is written to, as letters are addressed: who answers for its authority; the deputy of whoever
 * is away; and the officers where one of the two parts is empty, or somebody cannot be reached.
 */
const MEANT = (day: string): string => `
  SELECT coalesce(q.id, p.id) AS person_id, CASE WHEN q.id IS NOT NULL THEN p.name END AS away_name, n.kind,
    q.id IS NULL AND (v.id IS NOT NULL OR EXISTS (SELECT FROM bounces u WHERE u.person_id = p.id AND u.email = p.email
      AND u.kind = 'hard' AND u.settled_at IS NULL)) AS is_out
  FROM contacts n JOIN people p ON p.id = n.person_id AND p.disabled_at IS NULL
  LEFT JOIN absences v ON v.person_id = p.id AND v.ended_at IS NULL AND ${day}::date BETWEEN v.away_from AND v.away_to
  LEFT JOIN people q ON q.id = v.deputy_id AND q.disabled_at IS NULL
    AND NOT EXISTS (SELECT FROM absences z WHERE z.person_id = q.id AND z.ended_at IS NULL
      AND ${day}::date BETWEEN z.away_from AND z.away_to)
    AND (EXISTS (SELECT FROM contacts k WHERE k.person_id = q.id AND k.authority_id = a.authority_id
        AND coalesce(k.valid_to, 'infinity') >= ${day}::date)
      OR EXISTS (SELECT FROM grants g WHERE g.person_id = q.id AND g.scope_id = a.authority_id AND g.ended_at IS NULL))
  WHERE n.authority_id = a.authority_id AND n.kind IN ('contact','signatory')
    AND coalesce(n.valid_to, 'infinity') >= ${day}::date`;

/** People who are reminded about `a`, and whether a letter about it, or their mail of the day, went or goes on a bound day, or was asked for. */
const ANSWERING = (day: string): string => `(
  WITH meant AS (${MEANT(day)})
  SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.name, 'wasWrittenTo', x.written) ORDER BY x.name), '[]') FROM (
    SELECT p.name || CASE WHEN bool_and(m.away_name IS NOT NULL)
        THEN ' for ' || string_agg(DISTINCT m.away_name, ' and ') ELSE '' END AS name,
      bool_or(EXISTS (SELECT FROM daily_mails d WHERE d.person_id = p.id AND d.day = ${day}::date)
      OR EXISTS (SELECT FROM deliveries d WHERE d.person_id = p.id AND d.subject_id = a.id
        AND d.state IN ('gathering','waiting','sending','sent')
        AND (d.created_at AT TIME ZONE 'Europe/London')::date = ${day}::date)
      OR EXISTS (SELECT FROM history h WHERE h.subject_kind = 'tracking' AND h.subject_id = a.id
        AND h.event = 'recommendation.chased' AND (h.at AT TIME ZONE 'Europe/London')::date = ${day}::date)) AS written
    FROM (SELECT person_id, away_name FROM meant
      UNION ALL
      SELECT g.person_id, NULL FROM grants g
      WHERE g.role = 'officer' AND g.ended_at IS NULL AND g.scope_id IN (a.council_id, a.committee_id)
        AND (SELECT bool_or(is_out) OR count(DISTINCT kind) = 1 FROM meant)) AS m
    JOIN people p ON p.id = m.person_id AND p.disabled_at IS NULL
    GROUP BY p.id, p.name) AS x)`;

const ROWS = (
  day: string,
): string => `SELECT a.id, r.reference, o.slug, o.name AS authority, a.state,
    a.council_id AS "councilId", a.committee_id AS "committeeId", a.authority_id AS "authorityId",
    (SELECT p.name FROM addressee_officers f JOIN people p ON p.id = f.person_id WHERE f.addressee_id = a.id) AS officer,
    coalesce((SELECT jsonb_agg(t.name ORDER BY t.name) FROM addressee_tags g JOIN tags t ON t.id = g.tag_id
      WHERE g.addressee_id = a.id), '[]') AS tags,
    coalesce((SELECT jsonb_agg(y.name ORDER BY y.name) FROM recommendation_priorities g JOIN priorities y ON y.id = g.priority_id
      WHERE g.recommendation_id = r.id), '[]') AS priorities,
    r.id AS "recommendationId", ${ANSWERING(day)} AS answering
  FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id JOIN authorities o ON o.id = a.authority_id`;

/** The addressees of some addresses, within what somebody does committee work for, by reference. One statement. */
export function trackedByKeys(
  manager: EntityManager,
  { councils, committees }: Scope,
  asked: { readonly keys: readonly TrackedKey[]; readonly today: LocalDate },
): Promise<TrackedRow[]> {
  return manager.query<TrackedRow[]>(
    `${ROWS('$5')}
     JOIN unnest($3::text[], $4::text[]) AS k(reference, slug) ON r.reference = k.reference AND o.slug = k.slug
     WHERE (a.council_id = ANY($1::uuid[]) OR a.committee_id = ANY($2::uuid[])) AND a.state <> 'fallen'
     ORDER BY r.reference, o.name LIMIT ${MOST_AT_ONCE}`,
    [
      councils,
      committees,
      asked.keys.map(({ reference }) => reference),
      asked.keys.map(({ authority }) => authority),
      asked.today,
    ],
  );
}

/** One addressee by its id. */
export async function trackedById(
  manager: EntityManager,
  { id, today }: { readonly id: string; readonly today: LocalDate },
): Promise<TrackedRow | null> {
  const [row] = await manager.query<TrackedRow[]>(`${ROWS('$2')} WHERE a.id = $1`, [id, today]);
  return row ?? null;
}
