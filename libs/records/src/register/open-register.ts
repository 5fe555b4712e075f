import { refuse } from '#rules';
import { newId } from '#platform';
import { slugOf } from '../paths/index.js';
import type { Tx } from '../transaction/index.js';

/** A member's register of interests, locked until the transaction ends. */
export interface LockedRegister {
  readonly id: string;
  readonly councilId: string;
  readonly personId: string;
  readonly slug: string;
  /** Whose it is. */
  readonly owner: string;
}

/** Any two registers begin one after the other, by this number. */
const BEGINNING_LOCK = 7_340_034;

/**
 * Locks the register of a member of the council, and begins it when there is none yet. Refuses with `not-found` who has
 * never had a seat with a vote, nor was named to stand in for one: the duty is a member's, and a co-opted member's who may vote (Localism Act 2011,
 * section 27(4)).
 */
export async function openRegister(
  tx: Tx,
  { councilId, personId }: { readonly councilId: string; readonly personId: string },
): Promise<LockedRegister> {
  const [member] = await tx.query<{ name: string }[]>(
    `SELECT p.name FROM people p WHERE p.id::text = $2 AND EXISTS (
       SELECT FROM memberships s JOIN committees c ON c.id = s.committee_id
       WHERE s.person_id = p.id AND s.is_voting AND c.council_id = $1
       UNION ALL
       SELECT FROM named_substitutes s JOIN committees c ON c.id = s.committee_id
       WHERE s.person_id = p.id AND c.council_id = $1)`,
    [councilId, personId],
  );
  if (member === undefined) refuse('not-found', 'There is no such member.', 'member');
  const found = await lockRegister(tx, { councilId, personId });
  if (found !== undefined) return found;
  // Of two members of one name at once, the second sees the first's address.
  await tx.query('SELECT pg_advisory_xact_lock($1)', [BEGINNING_LOCK]);
  await tx.query(
    `INSERT INTO registers (id, council_id, person_id, slug)
     SELECT $1, $2, $3, $4 || CASE count(*) WHEN 0 THEN '' ELSE '-' || count(*) + 1 END
     FROM registers WHERE slug = $4 OR slug LIKE $4 || '-%'
     ON CONFLICT (council_id, person_id) DO NOTHING`,
    [newId(), councilId, personId, slugOf(member.name) || 'member'],
  );
  const begun = await lockRegister(tx, { councilId, personId });
  if (begun === undefined) throw new Error('A register was begun, yet it is not there.');
  return begun;
}

async function lockRegister(
  tx: Tx,
  of: { readonly councilId: string; readonly personId: string },
): Promise<LockedRegister | undefined> {
  const [register] = await tx.query<LockedRegister[]>(
    `SELECT r.id, r.council_id AS "councilId", r.person_id AS "personId", r.slug, p.name AS owner
     FROM registers r JOIN people p ON p.id = r.person_id
     WHERE r.council_id = $1 AND r.person_id = $2 FOR UPDATE OF r`,
    [of.councilId, of.personId],
  );
  return register;
}
