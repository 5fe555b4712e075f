import {
  may,
  refuse,
  REPORT,
  type Actor,
  type ClearanceKind,
  type Place,
  type ReportState,
} from '#rules';
import type { Tx } from '../transaction/index.js';

/** The report clearances are of, locked: nobody writes a version while one of them is asked for or given. */
export interface ReportUnder {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
  readonly place: Place;
  /** The hash of the text as it stands; null while nothing is written. */
  readonly hash: string | null;
}

/** Locks a report by its id. The hash is asked for after the wait, so it is that of the text that stands. */
export async function lockReport(tx: Tx, reportId: string): Promise<ReportUnder> {
  const [report] = await tx.query<Omit<ReportUnder, 'hash'>[]>(
    `SELECT id, state, version,
       jsonb_build_object('councilId', council_id, 'committeeId', committee_id, 'reportId', id) AS place
     FROM reports WHERE id = $1 FOR UPDATE`,
    [reportId],
  );
  if (report === undefined) refuse('not-found', 'There is no such report.');
  return { ...report, hash: await textHash(tx, report.id) };
}

/** Locks the report a clearance is of, before the clearance itself: whoever sends it for clearance locks in that order. */
export async function lockReportOf(tx: Tx, clearanceId: string): Promise<ReportUnder> {
  const [found] = await tx.query<{ id: string }[]>(
    'SELECT report_id AS id FROM clearances WHERE id = $1',
    [clearanceId],
  );
  if (found === undefined) refuse('not-found', 'There is no such clearance.');
  return lockReport(tx, found.id);
}

/** Refuses unless the report is in clearance, so that nobody clears a text its author is still changing. */
export function refuseOutsideClearance({ state }: Pick<ReportUnder, 'state'>): void {
  if (state === 'in clearance') return;
  refuse(
    'state-moved-on',
    `The report is ${REPORT.states[state].is}: there is nothing to clear now.`,
  );
}

/** Refuses everybody who does not prepare the report. */
export function refuseUnprepared(actor: Actor, { place }: Pick<ReportUnder, 'place'>): void {
  if (may(actor, 'prepare report', place)) return;
  refuse('not-permitted', 'You do not have the role that may ask for clearances of this report.');
}

/** The clearances of a locked report that are not of its text as it stands: given for another, or returned. */
export function staleClearances(
  tx: Tx,
  { id, hash }: Pick<ReportUnder, 'id' | 'hash'>,
): Promise<{ readonly id: string; readonly kind: ClearanceKind }[]> {
  return tx.query(
    `SELECT id, kind FROM clearances
     WHERE report_id = $1 AND (state = 'returned' OR (state = 'given' AND cleared_hash IS DISTINCT FROM $2))
     ORDER BY kind`,
    [id, hash],
  );
}

/** The hash of a report's text as it stands, seen after its lock. One statement. */
async function textHash(tx: Tx, reportId: string): Promise<string | null> {
  const [version] = await tx.query<{ hash: string }[]>(
    `SELECT v.hash FROM reports r
     JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
     WHERE r.id = $1`,
    [reportId],
  );
  return version?.hash ?? null;
}
