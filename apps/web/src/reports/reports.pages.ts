import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommitteesQueries } from '#records/committees';
import { paths } from '#records/paths';
import { may, type Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { proposalPage } from './proposal.page.js';
import { ReportProposalForm } from './report-forms.js';
import { ReportDesk } from './report-desk.js';
import { reportLines } from './report-lines.presenter.js';

/** The reports of a committee, those somebody writes or clears, and proposing one more. */
@Controller('app')
export class ReportsPages {
  constructor(
    private readonly desk: ReportDesk,
    private readonly committees: CommitteesQueries,
  ) {}

  @Get('reports')
  @Asks('read report')
  async own(@CurrentPerson() actor: Actor): Promise<Answer> {
    const found = await this.desk.queries.own(actor);
    return page('reports/views/reports.njk', {
      title: 'Your reports',
      back: null,
      propose: null,
      reports: reportLines(found, this.desk.queries.today()),
    });
  }

  @Get('committees/:slug/reports')
  @Asks('read committee work')
  async list(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const { id, name, councilId } = await this.committees.find(actor, slug);
    const found = await this.desk.queries.list(actor, { committee: slug });
    const mayPropose = may(actor, 'prepare report', { councilId, committeeId: id });
    return page('reports/views/reports.njk', {
      title: `Reports to the ${name}`,
      back: { text: name, href: paths.committee(slug) },
      propose: mayPropose ? paths.newReport(slug) : null,
      reports: reportLines(found, this.desk.queries.today()),
    });
  }

  @Get('committees/:slug/reports/new')
  @Asks('prepare report')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('topic') asked: unknown,
  ): Promise<Answer> {
    const choices = await this.desk.queries.choices(actor, slug);
    const topic = choices.topics.find((one) => one.slug === asked);
    const known = topic === undefined ? {} : { topicId: topic.id, title: topic.title };
    return proposalPage(choices, { slug, form: formView(known) });
  }

  @Post('committees/:slug/reports/new')
  @Asks('prepare report')
  async propose(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const choices = await this.desk.queries.choices(actor, slug);
    return submit(readForm(ReportProposalForm, sent), {
      act: ({ brief, ...proposal }) =>
        this.desk.reports.propose(
          actor,
          { ...proposal, brief: brief ?? '', committeeId: choices.committeeId },
          seenOn(sent).key,
        ),
      onward: (done) => seeOther(`${paths.report(slug, done.slug)}?done=1`),
      again: (form) => proposalPage(choices, { slug, form }),
    });
  }
}
