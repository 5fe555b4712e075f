import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** A committee of the record with who sits on it now or later and the days it meets. */
export interface KnownCommittee {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly { readonly name: string; readonly email: string }[];
  readonly chair: string | null;
  readonly meetings: readonly { readonly on: LocalDate; readonly at: string }[];
}

/** Somebody whose address is known. */
export interface KnownAddress {
  readonly email: string;
  readonly name: string;
  readonly councilId: string;
  readonly isDisabled: boolean;
}

/** The committees of a council as a day's seats and all its meetings make them. One statement. */
export function knownCommittees(
  manager: EntityManager,
  { councilId, today }: { readonly councilId: string; readonly today: LocalDate },
): Promise<KnownCommittee[]> {
  return manager.query<KnownCommittee[]>(
    `SELECT k.id, k.name,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'email', p.email)), '[]')
        FROM memberships m JOIN people p ON p.id = m.person_id
        WHERE m.committee_id = k.id AND coalesce(m.valid_to, 'infinity') >= $2) AS seats,
       (SELECT p.name FROM memberships m JOIN people p ON p.id = m.person_id
        WHERE m.committee_id = k.id AND m.kind = 'chair' AND coalesce(m.valid_to, 'infinity') >= $2
        ORDER BY m.valid_from LIMIT 1) AS chair,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('on', m.held_on, 'at', m.starts_at)), '[]')
        FROM meetings m WHERE m.committee_id = k.id) AS meetings
     FROM committees k WHERE k.council_id = $1 ORDER BY k.name`,
    [councilId, today],
  );
}

/** Who has which of the addresses, in whatever council. One statement. */
export function knownAddresses(
  manager: EntityManager,
  emails: readonly string[],
): Promise<KnownAddress[]> {
  return manager.query<KnownAddress[]>(
    `SELECT email, name, council_id AS "councilId", disabled_at IS NOT NULL AS "isDisabled"
     FROM people WHERE email = ANY($1)`,
    [emails],
  );
}
