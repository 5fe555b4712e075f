import {
  refuse,
  type LocalDate,
  type Place,
  type ReportState,
  type ReportTemplateName,
} from '#rules';
import type { Tx } from '../transaction/index.js';

/** A report as it is locked to be written: where it stands, how it stands, and the version that is its text. */
export interface ReportRow {
  readonly id: string;
  readonly place: Place;
  readonly state: ReportState;
  readonly version: number;
  readonly template: ReportTemplateName;
  readonly title: string;
  readonly currentVersion: number;
  readonly dueOn: LocalDate | null;
}

/** Locks a report until the transaction ends. Refuses with `not-found` when there is none. */
export async function lockReport(tx: Tx, id: string): Promise<ReportRow> {
  const [row] = await tx.query<
    (Omit<ReportRow, 'place'> & { readonly councilId: string; readonly committeeId: string })[]
  >(
    `SELECT id, council_id AS "councilId", committee_id AS "committeeId", state, version, template, title,
       current_version AS "currentVersion", due_on AS "dueOn"
     FROM reports WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row === undefined) refuse('not-found', 'There is no such report.');
  const { councilId, committeeId, ...rest } = row;
  return { ...rest, place: { councilId, committeeId, reportId: id } };
}
