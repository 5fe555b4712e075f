import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** Who is to write a report; null while nobody is. One statement. */
export async function authorOf(
  tx: Tx,
  reportId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [author] = await tx.query<{ id: string; name: string }[]>(
    'SELECT p.id, p.name FROM reports r JOIN people p ON p.id = r.author_id WHERE r.id = $1',
    [reportId],
  );
  return author ?? null;
}

/** Lets the author of a locked report write it from now on. A link that was taken from them before is made anew. */
export async function letWrite(
  tx: Tx,
  { reportId, now }: { readonly reportId: string; readonly now: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     SELECT $1, r.author_id, 'report author', 'report', r.id, $3 FROM reports r WHERE r.id = $2
     ON CONFLICT DO NOTHING`,
    [newId(), reportId, now],
  );
  await tx.query(
    `DELETE FROM signed_links l USING reports r
     WHERE r.id = $1 AND l.subject_id = r.id AND l.person_id = r.author_id AND l.purpose = 'report'
       AND l.revoked_at IS NOT NULL`,
    [reportId],
  );
}

/** Ends what `letWrite` began for somebody who is not to write the report any more: their role, and their link. */
export async function endWriting(
  tx: Tx,
  ended: { readonly reportId: string; readonly personId: string; readonly now: string },
): Promise<void> {
  const { reportId, personId, now } = ended;
  await tx.query(
    `UPDATE grants SET ended_at = $3
     WHERE scope_id = $1 AND person_id = $2 AND role = 'report author' AND ended_at IS NULL`,
    [reportId, personId, now],
  );
  await tx.query(
    `UPDATE signed_links SET revoked_at = $3
     WHERE subject_id = $1 AND person_id = $2 AND purpose = 'report' AND revoked_at IS NULL`,
    [reportId, personId, now],
  );
}
