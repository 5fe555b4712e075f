import { Injectable } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { OpenedLink } from '#records/links';
import { mayWrite } from '#records/reports';
import { dateInWords, REPORT_TEMPLATES, shortDate } from '#rules';
import { page, type Page } from '../http/answer.js';
import { duePresenter } from '../layout/due.presenter.js';
import { noticeOf } from '../transitions/notice.js';
import { missingParts } from './missing.presenter.js';
import { printedReport } from './printed-report.presenter.js';
import { reportBadge } from './report-badge.js';
import { ReportDesk } from './report-desk.js';
import { openRequest } from './report-questions.js';
import type { ReportSubject } from './report.subject.js';
import { standingText } from './writing.js';

/** What the author of a report sees who follows their signed link. Showing it changes nothing. */
@Injectable()
export class ReportLinkPage {
  constructor(
    private readonly desk: ReportDesk,
    private readonly history: HistoryQueries,
  ) {}

  async show(link: OpenedLink, { token, done }: { token: string; done: unknown }): Promise<Page> {
    const subject = await this.desk.findByLink(link, token);
    const { report } = subject;
    const told = await this.history.of({ kinds: ['report'], ids: [report.id], limit: 50 });
    const { maySeeExempt, documents } = report;
    const template = REPORT_TEMPLATES[report.template];
    const isRunning = report.clock?.isRunning === true;
    return page('reports/views/report-link.njk', {
      title: report.title,
      caption: `A report to the ${report.committee}`,
      badge: reportBadge(report.state),
      due:
        report.dueOn === null
          ? null
          : duePresenter(report.dueOn, { today: this.desk.queries.today(), settled: !isRunning }),
      brief: report.brief,
      standing: await this.desk.outcomes.standingRequests(report.committeeId),
      meeting: report.heldOn === null ? null : dateInWords(report.heldOn),
      tasks: tasksOf(subject),
      missing: missingParts(report, `${subject.at}/text`),
      mayWrite: isWriter(subject),
      notice: noticeOf(told, { id: report.id, done }),
      printed:
        report.current === null
          ? null
          : printedReport({ ...standingText(subject), template, maySeeExempt, documents }),
      expires: shortDate(link.expiresOn),
    });
  }
}

/** What the author can do now, each with where it is done. */
function tasksOf(subject: ReportSubject) {
  const { at, stance, report } = subject;
  const may = (command: string) => stance.offers.some((offer) => offer.command === command);
  const asked = openRequest(subject);
  return [
    ...(isWriter(subject)
      ? [
          {
            title: report.current === null ? 'Write the report' : 'Go on writing',
            href: `${at}/text`,
            hint: null,
          },
          {
            title: 'Take it from a Word file',
            href: `${at}/upload`,
            hint: 'You see what was found before anything is saved',
          },
          {
            title: 'Add an appendix or another paper',
            href: `${at}/documents/new`,
            hint: null,
          },
        ]
      : []),
    ...(may('complete')
      ? [{ title: 'Say that it is finished', href: `${at}/completion`, hint: null }]
      : []),
    ...(may('ask-more-time')
      ? [
          {
            title: 'Ask for more time',
            href: `${at}/more-time`,
            hint:
              asked === null
                ? null
                : `You asked for ${shortDate(asked.newDue)}; nobody has decided yet`,
          },
        ]
      : []),
  ];
}

const isWriter = ({ actor, report }: ReportSubject): boolean => {
  const { id, state, councilId, committeeId } = report;
  return mayWrite(actor, { state, place: { councilId, committeeId, reportId: id } });
};
