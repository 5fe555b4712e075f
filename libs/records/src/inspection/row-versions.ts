import type { DataSource } from 'typeorm';
import { SUBJECTS } from '../record/index.js';

/** A row whose version is not that of its last history entry; version 0 is a row that is gone, told 0 a history that is. */
export interface VersionFault {
  readonly table: string;
  readonly id: string;
  readonly version: number;
  readonly told: number;
}

/** Compares the version of every stateful row with the last one its history tells. The first fault of each table. */
export async function versionFaults(dataSource: DataSource): Promise<readonly VersionFault[]> {
  const found = await Promise.all(
    Object.entries(SUBJECTS).map(([kind, { table }]) =>
      dataSource.query<VersionFault[]>(
        `SELECT $2 AS "table", coalesce(t.id, h.subject_id) AS id, coalesce(t.version, 0) AS version,
           coalesce(h.version, 0) AS told
         FROM ${table} t
         FULL JOIN (SELECT subject_id, max(version) AS version,
             bool_or(event IN ('action.taken-back', 'meeting.taken-back')) AS is_taken_back
           FROM history WHERE subject_kind = $1 GROUP BY subject_id) h ON h.subject_id = t.id
         WHERE coalesce(h.version, 0) <> coalesce(t.version, 0)
           AND NOT (t.id IS NULL AND h.is_taken_back)
         ORDER BY 2 LIMIT 1`,
        [kind, table],
      ),
    ),
  );
  return found.flat();
}
