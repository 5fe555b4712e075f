import type { EntityManager } from 'typeorm';

/** An item of a published agenda that has something the public has not: what a supplement can bring. */
export interface LatePaper {
  readonly itemId: string;
  readonly number: number;
  readonly title: string;
  /** Whether the item itself is new. */
  readonly isNew: boolean;
  /** Titles of the report and the documents that are new. Public titles only. */
  readonly brings: readonly string[];
}

/**
 * What has become ready since the latest publication of a meeting: urgent items, reports now cleared, documents not yet
 * published that are not kept from the public as a whole. One statement.
 */
export function latePapers(manager: EntityManager, meetingId: string): Promise<LatePaper[]> {
  return manager.query<LatePaper[]>(
    `WITH out AS (
       SELECT x.item FROM publications p JOIN exempt_papers e ON e.publication_id = p.id
         CROSS JOIN LATERAL jsonb_array_elements(e.papers -> 'items') AS x(item)
       WHERE p.meeting_id = $1),
     late AS (
       SELECT i.id AS "itemId", i.number, i.title,
         NOT EXISTS (SELECT 1 FROM out WHERE out.item ->> 'id' = i.id::text) AS "isNew",
         (SELECT coalesce(jsonb_agg(b.title ORDER BY b.place, b.title), '[]') FROM (
           SELECT 1 AS place, CASE WHEN x.id IS NULL THEN 'the report “' || r.title || '”'
               ELSE 'the report, ' || x.kind END AS title
           FROM reports r LEFT JOIN exemptions x ON x.subject_id = r.id AND x.lifted_on IS NULL
           WHERE r.id = i.report_id AND r.state IN ('cleared','published') AND NOT EXISTS (
             SELECT 1 FROM out WHERE out.item -> 'report' ->> 'id' = r.id::text)
           UNION ALL
           SELECT 2, CASE WHEN x.id IS NULL THEN '“' || d.title || '”' ELSE 'a paper, ' || x.kind END
           FROM documents d LEFT JOIN exemptions x ON x.subject_id = d.id AND x.lifted_on IS NULL
           WHERE d.state = 'clean' AND NOT EXISTS (
               SELECT 1 FROM out WHERE out.item -> 'documents' @> jsonb_build_array(jsonb_build_object('id', d.id)))
             AND (d.agenda_item_id = i.id OR (d.report_id = i.report_id AND EXISTS (
               SELECT 1 FROM reports r WHERE r.id = d.report_id AND r.state IN ('cleared','published','considered'))))
         ) AS b) AS brings
       FROM agenda_items i
       WHERE i.meeting_id = $1 AND i.removed_on IS NULL)
     SELECT * FROM late WHERE "isNew" OR jsonb_array_length(brings) > 0 ORDER BY number`,
    [meetingId],
  );
}
