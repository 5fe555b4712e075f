import { Injectable } from '@nestjs/common';
import { dateInWords, may, refuse, summaryReport, summaryTitle, type Actor } from '#rules';
import { newId } from '#platform';
import { AgendaService } from '../meetings/index.js';
import { tell } from '../record/index.js';
import { ReportsService } from '../reports/index.js';
import { PerformanceSummariesQueries } from './performance-summaries.queries.js';
import type { PerformanceSummaryView } from './summary-views.js';

const BEGUN = 'A report for that meeting was begun with this summary already.';

/** A summary offered to a committee: the draft of a report in its house form, on the agenda of one of its meetings. */
@Injectable()
export class SummaryOnAgendaService {
  constructor(
    private readonly queries: PerformanceSummariesQueries,
    private readonly reports: ReportsService,
    private readonly agenda: AgendaService,
  ) {}

  /**
   * Begins a report with the words of a summary, which its author goes on with, and puts it on an agenda. Each step goes by
   * a key of the summary and its meeting, so that one that was broken off is taken up where it stood and none is done twice.
   */
  async offer(
    actor: Actor,
    at: { readonly partnership: string; readonly number: number },
    form: { readonly meetingId: string },
  ): Promise<{ readonly slug: string; readonly committee: string; readonly sentence: string }> {
    const summary = await this.queries.find(actor, at);
    if (!may(actor, 'make performance summary', summary)) {
      return refuse('not-permitted', 'Your role does not let you offer a summary.');
    }
    if (summary.reports.some(({ meetingId }) => meetingId === form.meetingId)) {
      return refuse('already-done', BEGUN);
    }
    const meetings = await this.queries.openMeetings(summary);
    const meeting = meetings.find(({ id }) => id === form.meetingId);
    if (meeting === undefined) {
      return refuse('field-wrong', 'Choose a meeting from the list.', 'meeting');
    }
    const { content, committeeId, template, id, committeeSlug: committee } = summary;
    const key = (step: string) => `performance-summary-${id}-${meeting.id}-${step}`;
    const title = summaryTitle(content);
    const { id: reportId, slug } = await this.reports.propose(
      actor,
      {
        committeeId,
        title,
        brief: `Begun from the performance summary made on ${dateInWords(content.asAt)}.`,
        template: null,
        meetingId: meeting.id,
        topicId: null,
      },
      key('propose'),
    );
    const to = `${content.committee}, ${dateInWords(meeting.heldOn)}`;
    const contact = await this.contactOf(actor);
    const report = summaryReport(content, { template, by: actor.name, to, contact, newId });
    await this.write({ actor, id: reportId, key: key('write') }, report);
    await this.agenda.add(
      { actor, id: meeting.id, key: key('agenda') },
      { title, purpose: 'comment', reportBy: actor.name, reportId },
    );
    const sentence = await this.began(actor, summary, { reportId, meetingId: meeting.id, to });
    return { slug, committee, sentence };
  }

  /** Ids are new each time, so a version that was written before the rest broke off is left as it is. */
  private async write(
    act: { readonly actor: Actor; readonly id: string; readonly key: string },
    content: ReturnType<typeof summaryReport>,
  ): Promise<void> {
    const [found] = await this.queries.recorder.dataSource.query<{ many: number }[]>(
      'SELECT count(*)::int AS many FROM report_versions WHERE report_id = $1',
      [act.id],
    );
    if ((found?.many ?? 0) > 0) return;
    await this.reports.write(act, { content, exemptTexts: {}, from: 0, why: null });
  }

  private async contactOf({ id, name }: Actor): Promise<string> {
    const [person] = await this.queries.recorder.dataSource.query<
      { post: string; email: string }[]
    >('SELECT post, email FROM people WHERE id = $1', [id]);
    return person === undefined ? name : `${name}, ${person.post}\n${person.email}`;
  }

  private began(
    actor: Actor,
    { id, councilId, number }: PerformanceSummaryView,
    {
      reportId,
      meetingId,
      to,
    }: { readonly reportId: string; readonly meetingId: string; readonly to: string },
  ): Promise<string> {
    return this.queries.recorder.write(async (tx) => {
      const begun = await tx.query<unknown[]>(
        `INSERT INTO summary_offers (report_id, summary_id, meeting_id) VALUES ($2, $1, $3)
         ON CONFLICT DO NOTHING RETURNING report_id`,
        [id, reportId, meetingId],
      );
      if (begun.length === 0) refuse('already-done', BEGUN);
      const { sentence } = await tell(tx, {
        councilId,
        subjectKind: 'performance summary',
        subjectId: id,
        actor,
        now: this.queries.recorder.now(),
        event: 'performance-summary.offered',
        facts: { version: number, to },
      });
      return sentence;
    });
  }
}
