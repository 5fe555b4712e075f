import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ClearancesQueries } from '#records/clearances';
import { HistoryQueries } from '#records/history';
import { REPORT, type Actor } from '#rules';
import { clearancesPresenter } from '../clearances/clearances.presenter.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { reportPlace } from '../documents/paper-place.js';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { addPages } from '../transitions/routes.js';
import { ReportDesk, type ReportAddress } from './report-desk.js';
import { REPORT_TRANSITIONS } from './report-transitions.js';
import { reportPresenter } from './report.presenter.js';
import type { ReportSubject } from './report.subject.js';
import { versionPage, versionsPage } from './versions.page.js';
import { WritingPage } from './writing.page.js';

/** One report: its text, what it lacks, its versions, writing it, and its transitions, which are made from the table. */
@Controller('app/committees/:slug/reports/:report')
export class ReportPages {
  constructor(
    readonly desk: ReportDesk,
    private readonly history: HistoryQueries,
    private readonly writing: WritingPage,
    private readonly clearances: ClearancesQueries,
    private readonly documents: DocumentDesk,
  ) {}

  @Get()
  @Asks('read report')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const { report } = subject;
    const { id, clearanceIds } = report;
    const ids = [id, ...clearanceIds];
    const told = await this.history.of({ kinds: ['report', 'clearance'], ids });
    const buttons = buttonsFor(REPORT_TRANSITIONS, subject);
    const today = this.desk.queries.today();
    const shown = reportPresenter({ subject, today, told, buttons });
    const notice = noticeOf(told, { id, done });
    const asked = await this.clearances.ofReport(id);
    const clearances = clearancesPresenter({ report, clearances: asked, actor, today });
    const documents = await this.documents.shown(actor, reportPlace(report));
    const around = { notice, clearances, documents };
    return page('reports/views/report.njk', { title: shown.title, shown, ...around });
  }

  @Get('text')
  @Asks('write report')
  async write(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    return this.writing.show(await this.find(actor, at));
  }

  @Post('text')
  @Asks('write report')
  save(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.writing.save(() => this.find(actor, at), sent);
  }

  @Get('versions')
  @Asks('read report')
  async versions(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    const subject = await this.find(actor, at);
    return versionsPage(subject, await this.desk.queries.versions(subject.report));
  }

  @Get('versions/:number')
  @Asks('read report')
  async version(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress & { readonly number: string },
    @Query('since') since: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    return versionPage(subject, { queries: this.desk.queries, number: at.number, since });
  }

  find(actor: Actor, at: ReportAddress): Promise<ReportSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(ReportPages, { rows: REPORT_TRANSITIONS, machine: REPORT });
