import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { may, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { summaryCsv } from './summary-csv.js';
import { SummaryDesk, type SummaryAt } from './summary-desk.js';
import { OfferForm } from './summary-forms.js';
import { summaryPresenter } from './summary.presenter.js';

/** One summary as it was frozen: read, taken as pages or rows, and offered to the agenda of a committee. */
@Controller('app/partnerships/:partnership/performance-summary/:number')
export class SummaryPages {
  constructor(private readonly desk: SummaryDesk) {}

  @Get()
  @Asks('read partnership work')
  show(@CurrentPerson() actor: Actor, @Param() at: SummaryAt): Promise<Page> {
    return this.page(actor, at, formView());
  }

  @Get('summary.csv')
  @Asks('read partnership work')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="performance-summary.csv"')
  async rows(@CurrentPerson() actor: Actor, @Param() at: SummaryAt): Promise<string> {
    return summaryCsv((await this.desk.find(actor, at)).content);
  }

  /** While its pages are being made, on to the page, which has every word. */
  @Get('summary.pdf')
  @Asks('read partnership work')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: SummaryAt,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const summary = await this.desk.find(actor, at);
    const bytes = await this.desk.queries.pdf(summary);
    if (bytes === null) {
      const to = paths.performanceSummary(at.partnership, summary.number);
      await reply.code(303).header('cache-control', 'no-store').header('location', to).send();
      return;
    }
    const called = `performance-summary-${summary.content.asAt}.pdf`;
    reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${called}"`)
      .type('application/pdf');
    await reply.send(Buffer.from(bytes));
  }

  @Post('agenda')
  @Asks('make performance summary')
  offer(
    @CurrentPerson() actor: Actor,
    @Param() at: SummaryAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return submit(readForm(OfferForm, sent), {
      act: (form) => this.desk.offer(actor, at, form),
      onward: ({ committee, slug }) => seeOther(paths.report(committee, slug)),
      again: (form) => this.page(actor, at, form),
    });
  }

  private async page(actor: Actor, at: SummaryAt, form: FormView): Promise<Page> {
    const summary = await this.desk.find(actor, at);
    const mayOffer = may(actor, 'make performance summary', summary);
    const meetings = mayOffer ? await this.desk.queries.openMeetings(summary) : [];
    const shown = summaryPresenter(summary, { meetings, mayOffer });
    return page('performance-summaries/views/summary.njk', { title: shown.title, shown, form });
  }
}
