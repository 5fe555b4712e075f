import { Injectable } from '@nestjs/common';
import { problemsOf, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { withAddress, type FoundProblem } from './found-problem.js';
import { gather } from './gather.queries.js';
import { isReportOut } from './build-papers.js';
import type { LatePaper } from './late-papers.js';
import { lateOf } from './late-papers.queries.js';
import { prepared } from './prepared.js';

/** One item as the check shows it: what would go out with it. */
export interface CheckedItem {
  readonly number: number;
  readonly title: string;
  readonly kept: 'exempt' | 'confidential' | null;
  /** The report's public title; null without one. */
  readonly report: string | null;
  readonly isReportOut: boolean;
  readonly toFollow: string | null;
  readonly documents: number;
}

export interface Check {
  readonly problems: readonly FoundProblem[];
  readonly lastLawfulDay: LocalDate;
  readonly items: readonly CheckedItem[];
}

/** The check before a meeting's papers are published. The asker's right to see the meeting is the caller's to ask. */
@Injectable()
export class CheckQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every problem and caution of a meeting, and what would go out. Six statements. */
  async of(meetingId: string): Promise<Check> {
    const { manager } = this.recorder.dataSource;
    const gathered = await gather(manager, meetingId);
    const { meeting, reports, exemptions, documents } = gathered;
    const calendar = await councilCalendar(manager, meeting.councilId);
    const judged = prepared(gathered, { calendar, today: this.recorder.today() });
    return {
      lastLawfulDay: judged.lastLawfulDay,
      problems: problemsOf(judged).map((one) => withAddress(one, meeting)),
      items: gathered.items.map((item) => {
        const report = reports.find(({ id }) => id === item.reportId);
        return {
          number: item.number,
          title: item.title,
          kept: exemptions.find(({ subjectId }) => subjectId === item.id)?.kind ?? null,
          report: report?.title ?? null,
          isReportOut: report !== undefined && isReportOut(report),
          toFollow: item.toFollow,
          documents: documents.filter(
            ({ itemId, reportId, state }) =>
              state === 'clean' &&
              (itemId === item.id || (reportId !== null && reportId === item.reportId)),
          ).length,
        };
      }),
    };
  }

  /** What a supplement can bring. Six statements. */
  async late(meetingId: string): Promise<readonly LatePaper[]> {
    const { manager } = this.recorder.dataSource;
    return lateOf(manager, await gather(manager, meetingId));
  }
}
