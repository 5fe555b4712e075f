import { Injectable } from '@nestjs/common';
import { refuse, shortDate, type Actor } from '#rules';
import { DocumentsService } from '../documents/index.js';
import { AgendaService } from '../meetings/index.js';
import { ReportPapers } from './report-papers.js';
import type { ReportAddress, TrackerReportView } from './tracker-report-views.js';

/** Which item a report goes on, or a new one; and why, where the public has the one before. */
export interface OnAgendaForm {
  readonly itemId: string | null;
  readonly reason: string | null;
}

/** A report of the tracker becomes a paper of the agenda like any other: what holds for papers holds for it. */
@Injectable()
export class ReportOnAgendaService {
  constructor(
    private readonly reports: ReportPapers,
    private readonly agenda: AgendaService,
    private readonly documents: DocumentsService,
  ) {}

  /**
   * Puts the pages of a report on an item of its meeting's agenda, or on a new item. One made anew takes the place of the
   * one before, under the same address: once that is published, it needs a reason and goes out with a supplement.
   */
  async put(
    by: { readonly actor: Actor; readonly key?: string | undefined },
    at: ReportAddress,
    form: OnAgendaForm,
  ): Promise<string> {
    const report = await this.reports.queries.find(by.actor, at);
    if (report.paper !== null) refuse('already-done', 'This report is on the agenda already.');
    const bytes = await this.reports.queries.pdf(report);
    if (bytes === null) {
      refuse('not-ready', 'Its pages are still being made: try again in a moment.');
    }
    const { madeOn } = report.content;
    const title = `Recommendations tracker as on ${shortDate(madeOn)}`;
    const paper = { title, file: { fileName: `tracker-${madeOn}.pdf`, bytes } };
    const before = await this.reports.before(report);
    const done =
      before === null
        ? await this.documents.add(by, {
            ...paper,
            on: { itemId: await this.itemFor(by, report, form) },
          })
        : await this.documents.replace(by, { ...paper, documentId: before, reason: form.reason });
    await this.reports.becomes(report, done.id);
    return done.sentence;
  }

  private itemFor(
    { actor, key }: { readonly actor: Actor; readonly key?: string | undefined },
    { meetingId }: TrackerReportView,
    { itemId }: OnAgendaForm,
  ): Promise<string> | string {
    if (itemId !== null) return itemId;
    const act = { actor, id: meetingId, ...(key === undefined ? {} : { key: `${key}-item` }) };
    return this.agenda.add(act, {
      title: 'Recommendations tracker',
      purpose: 'note',
      reportBy: actor.name,
      summary: null,
    });
  }
}
