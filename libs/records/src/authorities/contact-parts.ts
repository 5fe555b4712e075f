import type { ContactKind, LocalDate } from '#rules';
import { addDays } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** One person in one part at one authority, from or until now. */
export interface ContactPart {
  readonly authorityId: string;
  readonly personId: string;
  readonly kind: ContactKind;
}

interface When {
  readonly now: string;
  readonly today: LocalDate;
}

/** The role each part brings; a senior officer is only written to. */
const ROLE_OF = {
  contact: 'authority contact',
  signatory: 'signatory',
  'senior officer': null,
  approver: 'authority contact',
} as const satisfies Record<ContactKind, string | null>;

/**
 * Puts somebody in a part, with its role. A link to what the authority is asked that was taken from them before is made
 * anew by the next letter. Putting them there again changes nothing.
 */
export async function takeContactPart(tx: Tx, part: ContactPart, { now }: When): Promise<void> {
  const { authorityId, personId, kind } = part;
  await tx.query(
    `INSERT INTO contacts (id, authority_id, person_id, kind, valid_to) VALUES ($1, $2, $3, $4, NULL)
     ON CONFLICT ON CONSTRAINT contacts_once DO UPDATE SET valid_to = NULL`,
    [newId(), authorityId, personId, kind],
  );
  const role = ROLE_OF[kind];
  if (role !== null) {
    await tx.query(
      `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
       VALUES ($1, $2, $3, 'authority', $4, $5) ON CONFLICT DO NOTHING`,
      [newId(), personId, role, authorityId, now],
    );
  }
  await tx.query(
    `DELETE FROM signed_links l WHERE l.person_id = $2 AND l.revoked_at IS NOT NULL AND ${ASKED}`,
    [authorityId, personId],
  );
}

/** Ends a part with yesterday and takes its role; whoever has no part left there opens no link to what it is asked. */
export async function leaveContactPart(
  tx: Tx,
  part: ContactPart,
  { now, today }: When,
): Promise<void> {
  const { authorityId, personId, kind } = part;
  await tx.query(
    `UPDATE contacts SET valid_to = $4 WHERE authority_id = $1 AND person_id = $2 AND kind = $3 AND valid_to IS NULL`,
    [authorityId, personId, kind, addDays(today, -1)],
  );
  await tx.query(
    `UPDATE grants SET ended_at = $4
     WHERE scope_id = $1 AND person_id = $2 AND role = $3 AND ended_at IS NULL
       AND NOT EXISTS (SELECT FROM contacts k WHERE k.authority_id = $1 AND k.person_id = $2
         AND k.kind = ANY($5::text[]) AND k.valid_to IS NULL)`,
    [authorityId, personId, ROLE_OF[kind], now, kindsOf(ROLE_OF[kind])],
  );
  await tx.query(
    `UPDATE signed_links l SET revoked_at = $3
     WHERE l.person_id = $2 AND l.revoked_at IS NULL AND ${ASKED} AND NOT EXISTS (
       SELECT FROM contacts k WHERE k.authority_id = $1 AND k.person_id = $2
         AND k.kind IN ('contact','signatory','approver') AND k.valid_to IS NULL)`,
    [authorityId, personId, now],
  );
}

/** The parts that bring a role. */
const kindsOf = (role: string | null): readonly string[] =>
  Object.entries(ROLE_OF).flatMap(([kind, brings]) => (brings === role ? [kind] : []));

/** SQL of whether a link `l` is to something an authority ($1) is asked. */
const ASKED = `(
  EXISTS (SELECT FROM addressees a WHERE a.id = l.subject_id AND a.authority_id = $1)
  OR EXISTS (SELECT FROM outcomes o WHERE o.id = l.subject_id AND o.authority_id = $1)
  OR EXISTS (SELECT FROM authority_letters t WHERE t.id = l.subject_id AND t.authority_id = $1)
  OR EXISTS (SELECT FROM data_requests d WHERE d.id = l.subject_id AND d.authority_id = $1)
  OR EXISTS (SELECT FROM attendance_requests q WHERE q.id = l.subject_id AND q.authority_id = $1))`;
