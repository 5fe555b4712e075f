import type { EntityManager } from 'typeorm';
import { standingRequestsOf } from '../outcomes/index.js';
import { meetingOf } from '../reports/index.js';
import { latestClockOf } from './latest-clock.js';
import type { ReportCase } from './report-case.js';

const lastTold = (event: string) => `(
  SELECT jsonb_build_object('reason', coalesce(h.facts->>'reason', ''), 'by', h.actor_name)
  FROM history h WHERE h.subject_kind = 'report' AND h.subject_id = r.id AND h.event = '${event}'
  ORDER BY h.version DESC LIMIT 1)`;

/** One report with its clock and what was last said of it; null when there is none. One statement. */
export async function findReportCase(
  manager: EntityManager,
  asked: { readonly reportId: string; readonly moreTimeId: string | null },
): Promise<ReportCase | null> {
  const [row] = await manager.query<ReportCase[]>(
    `SELECT 'report' AS about, r.id, r.council_id AS "councilId", l.name AS council,
       r.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug", r.slug,
       r.title, r.brief, m.held_on AS "heldOn", p.name AS author, r.state,
       r.current_version AS "currentVersion",
       ${latestClockOf('report', 'r.id')} AS report,
       (SELECT jsonb_build_object('askedBy', t.asked_by, 'currentDue', t.current_due,
          'newDue', t.new_due, 'reason', t.reason, 'agreed', t.agreed, 'decidedBy', t.decided_by,
          'decisionReason', t.decision_reason)
        FROM more_time_requests t WHERE t.report_id = r.id AND t.id = coalesce($2, t.id)
        ORDER BY t.asked_on DESC, t.agreed IS NULL DESC LIMIT 1) AS "moreTime",
       ${standingRequestsOf('r.committee_id')} AS standing,
       ${lastTold('report.returned')} AS returned,
       ${lastTold('report.deferred')} AS deferred,
       ${lastTold('report.withdrawn')} AS withdrawn
     FROM reports r
     JOIN councils l ON l.id = r.council_id
     JOIN committees c ON c.id = r.committee_id
     LEFT JOIN meetings m ON m.id = ${meetingOf('r')}
     LEFT JOIN people p ON p.id = r.author_id
     WHERE r.id = $1`,
    [asked.reportId, asked.moreTimeId],
  );
  return row ?? null;
}
