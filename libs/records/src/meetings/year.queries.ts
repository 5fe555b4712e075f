import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';
import type { Clash } from './year-day.js';
import { HELD_STATES } from '../record/index.js';

/** What the record holds about one proposed day. */
export interface DayFound {
  readonly heldOn: LocalDate;
  readonly meets: boolean;
  readonly clashes: readonly Clash[];
}

/**
 * For each proposed day: whether the committee meets on it already, and which other committees of its council do, with
 * who sits on both. One statement.
 */
export function daysFound(
  manager: EntityManager,
  asked: {
    readonly councilId: string;
    readonly committeeId: string;
    readonly days: readonly LocalDate[];
  },
): Promise<DayFound[]> {
  return manager.query<DayFound[]>(
    `SELECT d.day::text AS "heldOn",
       EXISTS (SELECT 1 FROM meetings m WHERE m.committee_id = $2 AND m.held_on = d.day) AS meets,
       coalesce((SELECT jsonb_agg(jsonb_build_object('committee', c.name, 'startsAt', m.starts_at, 'inCommon',
           coalesce((SELECT jsonb_agg(DISTINCT p.name) FROM memberships a
             JOIN memberships b ON b.person_id = a.person_id AND b.committee_id = m.committee_id
               AND b.valid_from <= d.day AND coalesce(b.valid_to, 'infinity') >= d.day
             JOIN people p ON p.id = a.person_id
             WHERE a.committee_id = $2 AND a.valid_from <= d.day
               AND coalesce(a.valid_to, 'infinity') >= d.day), '[]')) ORDER BY m.starts_at, c.name)
         FROM meetings m JOIN committees c ON c.id = m.committee_id
         WHERE m.council_id = $1 AND m.committee_id <> $2 AND m.held_on = d.day
           AND m.state NOT IN ('postponed','cancelled')), '[]') AS clashes
     FROM unnest($3::date[]) AS d(day)
     ORDER BY d.day`,
    [asked.councilId, asked.committeeId, asked.days],
  );
}

/**
 * The days on which a committee sat, or is to sit, as the crime and disorder committee: held and quorate ones, and those
 * to come that are not called off. Null when it is not constituted as one. One statement.
 */
export async function sittingsOf(
  manager: EntityManager,
  committeeId: string,
  today: LocalDate,
): Promise<readonly LocalDate[] | null> {
  const [row] = await manager.query<{ has_duty: boolean; days: LocalDate[] }[]>(
    `SELECT c.constituted_as = 'crime and disorder committee' AS has_duty,
       ARRAY(SELECT m.held_on::text FROM meetings m
         WHERE m.committee_id = c.id AND m.constituted_as = 'crime and disorder committee'
           AND ((m.quorate AND m.state IN (${HELD_STATES}))
             OR (m.held_on >= $2 AND m.state NOT IN ('postponed','cancelled')))
         ORDER BY m.held_on) AS days
     FROM committees c WHERE c.id = $1`,
    [committeeId, today],
  );
  return row?.has_duty === true ? row.days : null;
}
