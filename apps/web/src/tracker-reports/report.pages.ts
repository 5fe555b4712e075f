import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { newId } from '#platform';
import { may, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ReportDesk, type ReportParams } from './report-desk.js';
import { puttingPresenter, reportPresenter } from './report.presenter.js';
import { OnAgendaForm } from './tracker-report-forms.js';

/** A report of the tracker as it was frozen: read, taken as pages, and put on the agenda of its meeting. */
@Controller('app/committees/:slug/meetings/:date/tracker-reports/:number')
export class TrackerReportPages {
  constructor(private readonly desk: ReportDesk) {}

  @Get()
  @Asks('read committee work')
  show(@CurrentPerson() person: Actor, @Param() at: ReportParams): Promise<Page> {
    return this.page(person, at, formView());
  }

  /** While its pages are being made, on to the page, which has every word. */
  @Get('report.pdf')
  @Asks('read committee work')
  async pdf(
    @CurrentPerson() person: Actor,
    @Param() at: ReportParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.desk.find(person, at);
    const bytes = await this.desk.queries.pdf(report);
    if (bytes === null) {
      const to = paths.trackerReport(at.slug, at.date, report.number);
      await reply.code(303).header('cache-control', 'no-store').header('location', to).send();
      return;
    }
    const called = `tracker-${report.content.madeOn}.pdf`;
    reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${called}"`)
      .type('application/pdf');
    await reply.send(Buffer.from(bytes));
  }

  @Post('agenda')
  @Asks('keep tracker')
  async put(
    @CurrentPerson() person: Actor,
    @Param() at: ReportParams,
    @Body() body: unknown,
  ): Promise<Answer> {
    const report = await this.desk.find(person, at);
    return submit(readForm(OnAgendaForm, body), {
      act: (form) => this.desk.put({ actor: person, ...seenOn(body) }, at, form),
      onward: () => seeOther(paths.trackerReport(at.slug, at.date, report.number)),
      again: (form) => this.page(person, at, form),
    });
  }

  private async page(person: Actor, at: ReportParams, form: FormView): Promise<Page> {
    const report = await this.desk.find(person, at);
    const mayPut = may(person, 'keep tracker', report) && report.paper === null;
    const putting = mayPut ? puttingPresenter(await this.desk.queries.choices(report)) : null;
    return page('tracker-reports/views/report.njk', {
      ...reportPresenter(report, at.slug),
      form,
      putting,
      key: form.values['key'] ?? newId(),
    });
  }
}
