import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate, type PerformanceSummary } from '#rules';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { OPEN_AGENDA } from '../meetings/index.js';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { printOf } from '../prints/index.js';
import { Recorder } from '../record/index.js';
import type { OpenMeeting, PerformanceSummaryView, SummariesOf } from './summary-views.js';

/** Summaries of a partnership's year as they are read: by whoever reads its work. */
@Injectable()
export class PerformanceSummariesQueries {
  constructor(
    readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** The summaries of a partnership, the latest first, and the committees one can be made for. One statement. */
  async of(actor: Actor, partnership: string): Promise<SummariesOf> {
    const [found] = await this.recorder.dataSource.query<SummariesOf[]>(
      `SELECT n.id AS "partnershipId", n.name AS partnership, n.council_id AS "councilId", l.name AS council,
         coalesce((SELECT jsonb_agg(jsonb_build_object('number', s.number, 'from', s.from_date, 'to', s.to_date, 'asAt', s.as_at,
             'committee', k.name, 'madeBy', s.made_by) ORDER BY s.number DESC)
           FROM performance_summaries s JOIN committees k ON k.id = s.committee_id WHERE s.partnership_id = n.id), '[]') AS made,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.name)
             ORDER BY k.constituted_as IS NULL, k.name)
           FROM committees k WHERE k.council_id = n.council_id), '[]') AS committees
       FROM partnerships n JOIN councils l ON l.id = n.council_id
       WHERE ${MAY_READ('n')} AND n.slug = $4 ORDER BY n.id LIMIT 1`,
      [...partnershipScope(actor), partnership],
    );
    return found ?? refuse('not-found', 'There is no such partnership.');
  }

  /** One summary by its number. Refuses alike what is not there and what the actor may not see. Two statements. */
  async find(
    actor: Actor,
    at: { readonly partnership: string; readonly number: number },
  ): Promise<PerformanceSummaryView> {
    const [row] = await this.recorder.dataSource.query<Omit<PerformanceSummaryView, 'print'>[]>(
      `SELECT s.id, s.number, s.council_id AS "councilId", s.committee_id AS "committeeId", s.partnership_id AS "partnershipId",
         k.slug AS "committeeSlug", k.report_template AS template, s.content, s.hash, s.made_by AS "madeBy",
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', r.slug, 'meetingId', o.meeting_id, 'heldOn', m.held_on,
             'item', (SELECT i.number FROM agenda_items i
               WHERE i.report_id = r.id AND i.removed_on IS NULL ORDER BY i.number LIMIT 1)) ORDER BY m.held_on, r.slug)
           FROM summary_offers o JOIN reports r ON r.id = o.report_id LEFT JOIN meetings m ON m.id = o.meeting_id
           WHERE o.summary_id = s.id), '[]') AS reports
       FROM performance_summaries s
       JOIN partnerships n ON n.id = s.partnership_id
       JOIN committees k ON k.id = s.committee_id
       WHERE ${MAY_READ('n')} AND n.slug = $4 AND s.number = $5`,
      [...partnershipScope(actor), at.partnership, at.number],
    );
    if (row === undefined) return refuse('not-found', 'There is no such summary.');
    const { manager } = this.recorder.dataSource;
    const asked = { kind: 'performance summary', subjectId: row.id, hash: row.hash } as const;
    return { ...row, print: await printOf(manager, asked) };
  }

  /**
   * The meetings of its committee to come whose agenda still takes an item, the next first; with those it was offered to.
   * One statement.
   */
  openMeetings({ committeeId }: PerformanceSummaryView): Promise<OpenMeeting[]> {
    return this.recorder.dataSource.query<OpenMeeting[]>(
      `SELECT m.id, m.held_on AS "heldOn" FROM meetings m
       WHERE m.committee_id = $1 AND m.held_on >= $2 AND m.state = ANY($3::text[]) ORDER BY m.held_on LIMIT 50`,
      [committeeId, this.recorder.today(), OPEN_AGENDA],
    );
  }

  /** What a summary says, by its id, for the worker that sets its pages; null when there is none. */
  async byId(id: string): Promise<{ readonly content: PerformanceSummary } | null> {
    const [row] = await this.recorder.dataSource.query<{ content: PerformanceSummary }[]>(
      'SELECT content FROM performance_summaries WHERE id = $1',
      [id],
    );
    return row ?? null;
  }

  /** The bytes of a summary's pages; null while they are being made. */
  async pdf({ print }: PerformanceSummaryView): Promise<Uint8Array | null> {
    const [file] = print.files;
    return file === undefined ? null : this.files.read(file.key);
  }
}
