import type { EntityManager } from 'typeorm';
import type { ClearanceCase } from './clearance-case.js';
import { meetingOf } from '../reports/index.js';
import { latestClockOf } from './latest-clock.js';

/** One clearance with its report and its clock; null when there is none. One statement. */
export async function findClearanceCase(
  manager: EntityManager,
  clearanceId: string,
): Promise<ClearanceCase | null> {
  const [row] = await manager.query<ClearanceCase[]>(
    `SELECT 'clearance' AS about, a.id, a.council_id AS "councilId", l.name AS council,
       a.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       r.id AS "reportId", r.state AS "reportState", r.slug, r.title, p.name AS author, m.held_on AS "heldOn", a.kind, a.state,
       a.remark,
       ${latestClockOf('clearance', 'a.id')} AS clearance
     FROM clearances a
     JOIN reports r ON r.id = a.report_id
     JOIN councils l ON l.id = a.council_id
     JOIN committees c ON c.id = a.committee_id
     LEFT JOIN meetings m ON m.id = ${meetingOf('r')}
     LEFT JOIN people p ON p.id = r.author_id
     WHERE a.id = $1`,
    [clearanceId],
  );
  return row ?? null;
}
