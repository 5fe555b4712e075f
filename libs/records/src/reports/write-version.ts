import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import { reportHash } from './report-hash.js';
import type { ReportText } from './written-report.js';

interface NewVersion extends ReportText {
  readonly reportId: string;
  readonly number: number;
  readonly why: string | null;
  readonly by: string;
  /** The instant it is written. */
  readonly now: string;
}

/** Keeps one version of a report, its exempt texts in rows of their own. Returns its hash. */
export async function writeVersion(tx: Tx, version: NewVersion): Promise<string> {
  const { content, exemptTexts, reportId, number, why, by, now } = version;
  const id = newId();
  const hash = reportHash({ content, exemptTexts });
  await tx.query(
    `INSERT INTO report_versions (id, report_id, number, content, hash, why, written_by, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, reportId, number, JSON.stringify(content), hash, why, by, now],
  );
  await tx.query(
    `INSERT INTO report_exempt_texts (version_id, paragraph_id, text)
     SELECT $1, t.key, t.value FROM jsonb_each_text($2::jsonb) t`,
    [id, JSON.stringify(exemptTexts)],
  );
  return hash;
}
