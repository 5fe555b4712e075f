import type { EntityManager } from 'typeorm';

/**
 * The ids of every paragraph and appendix of a report that was ever not for publication: in any version, or by any
 * decision, lifted or not. One statement.
 */
export async function everExempt(
  manager: EntityManager,
  reportId: string,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT x.paragraph_id::text AS id FROM report_exempt_texts x
       JOIN report_versions v ON v.id = x.version_id WHERE v.report_id = $1
     UNION SELECT subject_id::text FROM exemptions
       WHERE report_id = $1 AND subject_kind IN ('paragraph','appendix')
     UNION SELECT appendix_id::text FROM exempt_appendix_titles WHERE report_id = $1`,
    [reportId],
  );
  return new Set(rows.map(({ id }) => id));
}
