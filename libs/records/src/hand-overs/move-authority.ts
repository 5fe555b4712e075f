import { addDays, refuse } from '#rules';
import { tellOfAuthority } from '../authorities/index.js';
import type { Tx } from '../transaction/index.js';
import type { Handing } from './move-person.js';
import type { Held } from './held.js';

/**
 * Ends an authority with yesterday and moves what is open with it to its successor: clocks run on with the dates they
 * have, and what was made to the old one keeps saying so. Its people open no link to it any more.
 */
export async function moveAuthority(tx: Tx, held: Held, handing: Handing): Promise<void> {
  const { from, to, now, today } = handing;
  const subjects = held.items.map(({ subjectId }) => subjectId);
  await tx.query(
    `UPDATE clocks SET authority_id = $2 WHERE subject_id = ANY($1::uuid[]) AND authority_id = $3`,
    [subjects, to.id, from.id],
  );
  await tx.query(
    `UPDATE action_agencies SET authority_id = $2 WHERE authority_id = $3 AND action_id = ANY($1::uuid[])`,
    [subjects, to.id, from.id],
  );
  await tx.query(
    'UPDATE questions SET authority_id = $1 WHERE authority_id = $2 AND answered_on IS NULL',
    [to.id, from.id],
  );
  await tx.query(
    `UPDATE signed_links l SET revoked_at = $3
     WHERE (l.subject_id = ANY($1::uuid[]) OR l.subject_id IN (SELECT t.id FROM authority_letters t WHERE t.authority_id = $2))
       AND l.revoked_at IS NULL AND l.person_id IN (
       SELECT k.person_id FROM contacts k WHERE k.authority_id = $2)
       AND l.person_id NOT IN (SELECT k.person_id FROM contacts k WHERE k.authority_id = $4 AND k.valid_to IS NULL)`,
    [subjects, from.id, now, to.id],
  );
  // A link once taken from somebody who stands at the successor is made anew by the next letter.
  await tx.query(
    `DELETE FROM signed_links l WHERE l.subject_id = ANY($1::uuid[]) AND l.revoked_at IS NOT NULL
       AND l.person_id IN (SELECT k.person_id FROM contacts k WHERE k.authority_id = $2 AND k.valid_to IS NULL)`,
    [subjects, to.id],
  );
  await tx.query(
    `UPDATE contacts SET valid_to = $2::date - 1 WHERE authority_id = $1 AND valid_to IS NULL`,
    [from.id, today],
  );
  await tx.query(
    `UPDATE grants SET ended_at = $2 WHERE scope_kind = 'authority' AND scope_id = $1 AND ended_at IS NULL`,
    [from.id, now],
  );
  await endAuthority(tx, handing);
}

/** What the rows of a subject are set to when another authority answers for it from now on. */
export function columnsFor(
  kind: string | null,
  { from, to }: Pick<Handing, 'from' | 'to'>,
  before: Readonly<{ madeToId: string | null; number: number }>,
): Readonly<Record<string, unknown>> {
  if (kind === 'letter') return { authority_id: to.id, number: before.number };
  if (kind === 'action') return {};
  return { authority_id: to.id, made_to_id: before.madeToId ?? from.id };
}

async function endAuthority(tx: Tx, handing: Handing): Promise<void> {
  const { from, to, actor, now, today, reason } = handing;
  const [row] = await tx.query<{ councilId: string; version: number }[]>(
    `SELECT council_id AS "councilId", version FROM authorities WHERE id = $1`,
    [from.id],
  );
  if (row === undefined) throw new Error('The authority was there a moment ago.');
  const lastDay = addDays(today, -1);
  await tx.query('UPDATE authorities SET valid_to = $2, successor_id = $3 WHERE id = $1', [
    from.id,
    lastDay,
    to.id,
  ]);
  const text = `ended with ${lastDay}, its work goes to ${to.name} (${reason})`;
  const told = [{ event: 'authority.changed', facts: { text } }] as const;
  await tellOfAuthority(tx, { authority: { id: from.id, ...row }, told, actor, now });
}

/** One recommendation asks an authority once: where both are asked the same, the committee has to close one of them. */
export async function refuseAskedTwice(
  tx: Tx,
  { from, to }: Pick<Handing, 'from' | 'to'>,
): Promise<void> {
  const rows = await tx.query<{ reference: string }[]>(
    `SELECT r.reference FROM addressees a
     JOIN addressees b ON b.recommendation_id = a.recommendation_id AND b.authority_id = $2
     JOIN recommendations r ON r.id = a.recommendation_id
     WHERE a.authority_id = $1 AND a.state NOT IN ('drafted','closed','fallen')
     ORDER BY r.reference LIMIT 5`,
    [from.id, to.id],
  );
  if (rows.length === 0) return;
  const references = rows.map(({ reference }) => reference).join(', ');
  refuse(
    'not-ready',
    `${to.name} is asked the same already by ${references}: have the committee close one of the two first.`,
    'to',
  );
}
