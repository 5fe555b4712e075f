import { HELD } from '../publication/index.js';
import type { Tx } from '../transaction/index.js';

/** The meetings a report or a document was published with, and the one it is withdrawn with, in order. One statement. */
export async function meetingsWith(
  tx: Tx,
  meetingId: string,
  { subjectId }: { readonly subjectId: string },
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT p.meeting_id AS id FROM publications p
       JOIN exempt_papers x ON x.publication_id = p.id
       JOIN meetings m ON m.id = $1 AND m.council_id = p.council_id
     WHERE p.meeting_id = m.id OR EXISTS (
       SELECT 1 FROM jsonb_path_query(x.papers, '${HELD}') AS held(id) WHERE held.id #>> '{}' = $2)
     ORDER BY 1`,
    [meetingId, subjectId],
  );
  return rows.map(({ id }) => id);
}
