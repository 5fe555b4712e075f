import { HELD } from '../publication/index.js';
import type { Tx } from '../transaction/index.js';

/** A report that is taken back, with what its withdrawal says. */
interface TakenBack {
  readonly meetingId: string;
  readonly reportId: string;
  /** The meetings it went out with. */
  readonly meetings: readonly string[];
  readonly reason: string;
  /** Local date. */
  readonly on: string;
  readonly now: string;
  readonly by: string;
}

/** Withdraws the papers that went out with a report, its appendices, as the report is. Those withdrawn already stay so. */
export async function withdrawPapersOf(tx: Tx, taken: TakenBack): Promise<void> {
  const { meetingId, reportId, meetings, reason, on, now, by } = taken;
  await tx.query(
    `INSERT INTO withdrawals (id, meeting_id, subject_kind, subject_id, title, reason, withdrawn_on, withdrawn_at,
       withdrawn_by)
     SELECT gen_random_uuid(), $1, 'document', d.id, d.title, $4, $5, $6, $7
     FROM documents d
     WHERE d.report_id = $2 AND d.id::text IN (
       SELECT held.id #>> '{}' FROM publications p
         JOIN exempt_papers x ON x.publication_id = p.id
         CROSS JOIN LATERAL jsonb_path_query(x.papers, '${HELD}') AS held(id)
       WHERE p.meeting_id = ANY($3))
     ON CONFLICT (subject_id) DO NOTHING`,
    [meetingId, reportId, meetings, reason, on, now, by],
  );
}
