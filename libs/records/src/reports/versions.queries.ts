import type { EntityManager } from 'typeorm';
import type { VersionLine, WrittenReport } from './written-report.js';

const LINE = `v.number, v.hash, v.why, v.written_by AS "writtenBy",
  to_char(v.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "writtenAt"`;

const EXEMPT_TEXTS = `coalesce((SELECT jsonb_object_agg(t.paragraph_id, t.text) FROM report_exempt_texts t
  WHERE t.version_id = v.id), '{}')`;

/**
 * The version of a report as it stands, with its exempt texts; null while nothing is written. Whoever asks has found
 * that the reader may see what is exempt. One statement; inside a transaction it sees what that wrote.
 */
export function currentReport(
  manager: EntityManager,
  reportId: string,
): Promise<WrittenReport | null> {
  return one(manager, 'v.number = r.current_version', [reportId]);
}

/** One version of a report by its number, with its exempt texts; null when there is none. One statement. */
export function reportVersion(
  manager: EntityManager,
  reportId: string,
  number: number,
): Promise<WrittenReport | null> {
  return one(manager, 'v.number = $2', [reportId, number]);
}

/** The version whose text has a hash, the latest of several; null when there is none. One statement. */
export function reportOfHash(
  manager: EntityManager,
  reportId: string,
  hash: string,
): Promise<WrittenReport | null> {
  return one(manager, 'v.hash = $2', [reportId, hash]);
}

/** Every version of a report, latest first, without its text. One statement. */
export function versionLines(manager: EntityManager, reportId: string): Promise<VersionLine[]> {
  return manager.query<VersionLine[]>(
    `SELECT ${LINE} FROM report_versions v WHERE v.report_id = $1 ORDER BY v.number DESC LIMIT 500`,
    [reportId],
  );
}

async function one(
  manager: EntityManager,
  which: string,
  asked: readonly (string | number)[],
): Promise<WrittenReport | null> {
  const [row] = await manager.query<WrittenReport[]>(
    `SELECT ${LINE}, v.content, ${EXEMPT_TEXTS} AS "exemptTexts"
     FROM reports r JOIN report_versions v ON v.report_id = r.id
     WHERE r.id = $1 AND ${which}
     ORDER BY v.number DESC LIMIT 1`,
    [...asked],
  );
  return row ?? null;
}
