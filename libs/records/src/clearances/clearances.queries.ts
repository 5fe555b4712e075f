import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type ClearanceKind, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { currentReport, reportOfHash, type WrittenReport } from '../reports/index.js';
import { scopeOf } from '../scope/index.js';
import type { ClearanceToGive, ClearanceView, GiverChoice } from './clearance-views.js';

/** Clearances as pages and API read them. */
@Injectable()
export class ClearancesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The clearances of a report its reader has found, in the order of their kinds. One statement. */
  ofReport(reportId: string): Promise<ClearanceView[]> {
    return this.recorder.dataSource.query<ClearanceView[]>(
      `SELECT ${VIEW} ${FROM} WHERE k.report_id = $1 ORDER BY ${IN_ORDER}`,
      [reportId],
    );
  }

  /** Who would be asked when a report is sent: those asked before, and else those on its committee's list. One statement. */
  givers(reportId: string): Promise<GiverChoice[]> {
    return this.recorder.dataSource.query<GiverChoice[]>(
      `SELECT k.kind, p.id AS "personId", p.name
       FROM (SELECT kind, person_id FROM clearances WHERE report_id = $1 AND state <> 'not needed'
             UNION ALL
             SELECT l.kind, l.person_id FROM reports r JOIN committee_clearances l ON l.committee_id = r.committee_id
             WHERE r.id = $1 AND NOT EXISTS (
               SELECT FROM clearances c WHERE c.report_id = r.id AND c.kind = l.kind)) AS k
       JOIN people p ON p.id = k.person_id AND p.disabled_at IS NULL
       ORDER BY ${IN_ORDER}`,
      [reportId],
    );
  }

  /**
   * A clearance by the id its signed link names, with the texts its giver reads. Refuses as not there what is asked of
   * somebody else by now, or no more. Three statements.
   */
  async ofLink(actor: Actor, clearanceId: string): Promise<ClearanceToGive> {
    const { reports } = scopeOf(actor, 'clear report');
    return this.toGive('k.id = $1 AND k.person_id::text = $2 AND r.id = ANY($3)', [
      clearanceId,
      actor.id,
      reports,
    ]);
  }

  /** The text of a report its reader has found, by its hash; null when it never had it. One statement. */
  text(reportId: string, hash: string): Promise<WrittenReport | null> {
    return reportOfHash(this.recorder.dataSource.manager, reportId, hash);
  }

  /**
   * A clearance by its address, for the person it is asked of. Refuses alike what is not there and what is asked of
   * somebody else: the text has its exempt paragraphs. Three statements.
   */
  async ofGiver(
    actor: Actor,
    at: { readonly committee: string; readonly report: string; readonly kind: ClearanceKind },
  ): Promise<ClearanceToGive> {
    const { reports } = scopeOf(actor, 'clear report');
    return this.toGive(
      'c.slug = $1 AND r.slug = $2 AND k.kind = $3 AND k.person_id::text = $4 AND r.id = ANY($5)',
      [at.committee, at.report, at.kind, actor.id, reports],
    );
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private async toGive(where: string, asked: readonly unknown[]): Promise<ClearanceToGive> {
    const { manager } = this.recorder.dataSource;
    const [row] = await manager.query<
      (Omit<ClearanceToGive, 'current' | 'clearedBefore'> & {
        readonly clearedHash: string | null;
      })[]
    >(
      `SELECT ${VIEW}, k.cleared_hash AS "clearedHash",
         jsonb_build_object('councilId', k.council_id, 'committeeId', k.committee_id, 'reportId', r.id) AS place,
         jsonb_build_object('id', r.id, 'slug', r.slug, 'title', r.title, 'state', r.state, 'template', r.template,
           'committee', c.name, 'committeeSlug', c.slug, 'council', l.name, 'heldOn', m.held_on, 'author', a.name) AS report
       ${FROM}
       JOIN committees c ON c.id = k.committee_id
       JOIN councils l ON l.id = k.council_id
       LEFT JOIN meetings m ON m.id = r.meeting_id
       LEFT JOIN people a ON a.id = r.author_id
       WHERE ${where}`,
      [...asked],
    );
    if (row === undefined) refuse('not-found', 'There is no such clearance.');
    const { clearedHash, ...found } = row;
    const { id } = found.report;
    return {
      ...found,
      current: await currentReport(manager, id),
      clearedBefore: clearedHash === null ? null : await reportOfHash(manager, id, clearedHash),
    };
  }
}

const VIEW = `k.id, k.kind, k.state, k.version, k.due_on AS "dueOn", k.decided_on AS "decidedOn", k.remark,
  jsonb_build_object('id', p.id, 'name', p.name, 'post', p.post) AS person,
  (SELECT max(w.number) FROM report_versions w WHERE w.report_id = k.report_id AND w.hash = k.cleared_hash)
    AS "clearedNumber",
  (k.state = 'given' AND k.cleared_hash IS DISTINCT FROM v.hash) AS "isStale"`;

const FROM = `FROM clearances k
  JOIN reports r ON r.id = k.report_id
  JOIN people p ON p.id = k.person_id
  LEFT JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version`;

const IN_ORDER = `array_position(ARRAY['finance','legal','equality','monitoring officer'], k.kind)`;
