import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { IS_PUBLISHED } from '../documents/index.js';
import { OPEN_AGENDA } from '../meetings/index.js';
import { printOf } from '../prints/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type {
  AgendaChoices,
  MadeReport,
  ReportAddress,
  TrackerReportView,
} from './tracker-report-views.js';

const VIEW = `SELECT t.id, t.number, t.meeting_id AS "meetingId", t.council_id AS "councilId",
    t.committee_id AS "committeeId", t.content, t.hash, t.made_by AS "madeBy", t.made_at AS "madeAt",
    (SELECT jsonb_build_object('item', i.number, 'slug', d.slug) FROM documents d JOIN agenda_items i ON i.id = d.agenda_item_id
      WHERE d.id = t.document_id AND d.state <> 'removed') AS paper,
    NOT EXISTS (SELECT FROM tracker_reports l WHERE l.meeting_id = t.meeting_id AND l.number > t.number) AS "isLatest"
  FROM tracker_reports t JOIN meetings m ON m.id = t.meeting_id JOIN committees k ON k.id = t.committee_id`;

/** Reports of the tracker as they are read: by whoever does the committee's work. */
@Injectable()
export class TrackerReportsQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** One report by its address. Two statements. */
  async find(actor: Actor, { slug, date, number }: ReportAddress): Promise<TrackerReportView> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [row] = await this.recorder.dataSource.query<Omit<TrackerReportView, 'print'>[]>(
      `${VIEW} WHERE (t.council_id = ANY($1::uuid[]) OR t.committee_id = ANY($2::uuid[]))
         AND k.slug = $3 AND m.held_on::text = $4 AND t.number = $5`,
      [councils, committees, slug, date, number],
    );
    if (row === undefined) return refuse('not-found', 'There is no such report.');
    const { manager } = this.recorder.dataSource;
    const { id: subjectId, hash } = row;
    return { ...row, print: await printOf(manager, { kind: 'tracker report', subjectId, hash }) };
  }

  /** The reports made for meetings to come, the latest first, at most thirty. One statement. */
  made(actor: Actor): Promise<MadeReport[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<MadeReport[]>(
      `SELECT k.slug, k.name AS committee, m.held_on AS "heldOn", t.number, t.made_on AS "madeOn"
       FROM tracker_reports t JOIN meetings m ON m.id = t.meeting_id JOIN committees k ON k.id = t.committee_id
       WHERE (t.council_id = ANY($1::uuid[]) OR t.committee_id = ANY($2::uuid[])) AND m.held_on >= $3
       ORDER BY t.made_at DESC LIMIT 30`,
      [councils, committees, this.recorder.today()],
    );
  }

  /** One report by its id, for the worker that sets its pages; null when there is none. */
  async byId(id: string): Promise<Pick<TrackerReportView, 'content'> | null> {
    const [row] = await this.recorder.dataSource.query<Pick<TrackerReportView, 'content'>[]>(
      'SELECT content FROM tracker_reports WHERE id = $1',
      [id],
    );
    return row ?? null;
  }

  /** The bytes of a report's pages; null while they are being made. */
  async pdf({ print }: TrackerReportView): Promise<Uint8Array | null> {
    const [file] = print.files;
    return file === undefined ? null : this.files.read(file.key);
  }

  /** The items of the meeting's agenda a report can be put on, and what it would replace. One statement. */
  async choices({ id, meetingId }: TrackerReportView): Promise<AgendaChoices> {
    const [row] = await this.recorder.dataSource.query<AgendaChoices[]>(
      `SELECT m.state = ANY($3::text[]) AS "takesNew",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'title', i.title) ORDER BY i.number), '[]')
          FROM agenda_items i WHERE i.meeting_id = m.id AND i.removed_on IS NULL) AS items,
         (SELECT jsonb_build_object('isPublished', ${IS_PUBLISHED('d.id', 'd.committee_id')})
          FROM tracker_reports t JOIN documents d ON d.id = t.document_id AND d.state <> 'removed'
          WHERE t.meeting_id = m.id AND t.id <> $2 ORDER BY t.number DESC LIMIT 1) AS replaces
       FROM meetings m WHERE m.id = $1`,
      [meetingId, id, OPEN_AGENDA],
    );
    return row ?? { items: [], takesNew: false, replaces: null };
  }
}
