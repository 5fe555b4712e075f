import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';
import { TrackerReportsQueries } from './tracker-reports.queries.js';
import type { TrackerReportView } from './tracker-report-views.js';

/** Which papers of an agenda reports of the tracker became. */
@Injectable()
export class ReportPapers {
  constructor(
    private readonly recorder: Recorder,
    readonly queries: TrackerReportsQueries,
  ) {}

  /** The id of the paper an earlier report of the meeting became, while it stands; null when there is none. */
  async before({ meetingId, id }: TrackerReportView): Promise<string | null> {
    const [row] = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT d.id FROM tracker_reports t JOIN documents d ON d.id = t.document_id AND d.state <> 'removed'
       WHERE t.meeting_id = $1 AND t.id <> $2 ORDER BY t.number DESC LIMIT 1`,
      [meetingId, id],
    );
    return row?.id ?? null;
  }

  /** Keeps which paper a report became. What it says stays as it was frozen. */
  async becomes({ id }: TrackerReportView, documentId: string): Promise<void> {
    await this.recorder.dataSource.query(
      'UPDATE tracker_reports SET document_id = $2 WHERE id = $1',
      [id, documentId],
    );
  }
}
