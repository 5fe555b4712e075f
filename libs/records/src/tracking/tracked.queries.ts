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

/** People who answer for an authority `a.authority_id`, and whether a letter about `a`, or their mail of the day, went or goes on a bound day, or was asked for. */
const ANSWERING = (day: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', x.name, 'wasWrittenTo', x.written) ORDER BY x.name) FROM (
    SELECT p.name, bool_or(EXISTS (SELECT FROM daily_mails d WHERE d.person_id = p.id AND d.day = ${day}::date)
      OR EXISTS (SELECT FROM deliveries d WHERE d.person_id = p.id AND d.subject_id = a.id
        AND d.state IN ('gathering','waiting','sending','sent')
        AND (d.created_at AT TIME ZONE 'Europe/London')::date = ${day}::date)
      OR EXISTS (SELECT FROM history h WHERE h.subject_kind = 'tracking' AND h.subject_id = a.id
        AND h.event = 'recommendation.chased' AND (h.at AT TIME ZONE 'Europe/London')::date = ${day}::date)) AS written
    FROM contacts n JOIN people p ON p.id = n.person_id AND p.disabled_at IS NULL
    WHERE n.authority_id = a.authority_id AND n.kind IN ('contact','signatory') AND n.valid_to IS NULL
    GROUP BY p.id, p.name) AS x), '[]')`;

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
