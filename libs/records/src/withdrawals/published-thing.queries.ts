import type { Tx } from '../transaction/index.js';

/** Something that was published with a meeting, by its public title, and where the meeting stands. */
export interface PublishedThing {
  readonly councilId: string;
  readonly committeeId: string;
  /** Never an exempt title: what the public was told it is. */
  readonly title: string;
  readonly isWithdrawn: boolean;
  /** The state of a report; null for anything else. */
  readonly reportState: string | null;
}

/** What was published under an id with a meeting, locked against a second withdrawal; null when nothing was. One statement. */
export async function publishedThing(
  tx: Tx,
  meetingId: string,
  asked: { readonly subjectKind: string; readonly subjectId: string },
): Promise<PublishedThing | null> {
  const [row] = await tx.query<(Omit<PublishedThing, 'title'> & { title: string | null })[]>(
    `SELECT m.council_id AS "councilId", m.committee_id AS "committeeId", r.state AS "reportState",
       EXISTS (SELECT 1 FROM withdrawals w WHERE w.subject_id::text = $3) AS "isWithdrawn",
       CASE $2
         WHEN 'publication' THEN (SELECT CASE p.number WHEN 0 THEN 'The agenda' ELSE 'Supplement ' || p.number END
           FROM publications p WHERE p.meeting_id = m.id AND p.id::text = $3)
         WHEN 'minutes' THEN (SELECT CASE n.status WHEN 'draft' THEN 'The draft minutes' ELSE 'The confirmed minutes' END FROM minutes_publications n
           WHERE n.meeting_id = m.id AND n.id::text = $3)
         WHEN 'decisions' THEN (SELECT 'The decisions' FROM decisions_publications d
           WHERE d.meeting_id = m.id AND d.id::text = $3)
         WHEN 'agenda item' THEN (${inItems("i.item ->> 'title'", "i.item ->> 'id' = $3")})
         WHEN 'report' THEN coalesce(
           (${inItems("i.item -> 'report' -> 'content' ->> 'title'", "i.item -> 'report' ->> 'id' = $3")}),
           (${WITHHELD}))
         WHEN 'document' THEN coalesce(
           (SELECT d.doc ->> 'title' FROM publications p
              CROSS JOIN LATERAL jsonb_array_elements(p.papers -> 'items') AS i(item)
              CROSS JOIN LATERAL jsonb_array_elements(i.item -> 'documents') AS d(doc)
            WHERE p.meeting_id = m.id AND d.doc ->> 'id' = $3 ORDER BY p.number DESC LIMIT 1),
           (${WITHHELD}))
       END AS title
     FROM meetings m
     LEFT JOIN reports r ON $2 = 'report' AND r.id::text = $3
     WHERE m.id = $1 FOR UPDATE OF m`,
    [meetingId, asked.subjectKind, asked.subjectId],
  );
  return row === undefined || row.title === null ? null : { ...row, title: row.title };
}

function inItems(title: string, where: string): string {
  return `SELECT ${title} FROM publications p CROSS JOIN LATERAL jsonb_array_elements(p.papers -> 'items') AS i(item)
    WHERE p.meeting_id = m.id AND ${where} ORDER BY p.number DESC LIMIT 1`;
}

/** What is exempt, by what the public may know of it. */
const WITHHELD = `SELECT 'A paper not for publication: ' || (w.one -> 'kept' ->> 'publicSummary') FROM publications p
    JOIN exempt_papers e ON e.publication_id = p.id
    CROSS JOIN LATERAL jsonb_array_elements(e.papers -> 'items') AS i(item)
    CROSS JOIN LATERAL jsonb_array_elements(i.item -> 'withheld') AS w(one)
  WHERE p.meeting_id = m.id AND w.one ->> 'id' = $3 ORDER BY p.number DESC LIMIT 1`;
