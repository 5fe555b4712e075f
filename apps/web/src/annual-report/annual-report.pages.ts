import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AnnualReportsQueries } from '#records/annual-reports';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { annualCsv } from './annual-files.js';
import { staffPlace } from './annual-place.js';
import { AnnualQuestion } from './annual-question.js';
import { annualPresenter, yearsBeside } from './annual-report.presenter.js';

interface At {
  readonly slug: string;
  readonly year: string;
}

/** What became of what a committee recommended in a municipal year, as a page and a table. */
@Controller('app/committees/:slug/annual-report')
export class AnnualReportPages {
  constructor(private readonly reports: AnnualReportsQueries) {}

  @Get(':year')
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: At,
    @Query() { authority }: AnnualQuestion,
  ): Promise<Answer> {
    const found = await this.reports.find(actor, { committee: slug, year, authority });
    const place = staffPlace(found);
    const shown = {
      ...annualPresenter(found, { place, authority }),
      ...yearsBeside(found, place),
      made: paths.madeReports(slug, year),
    };
    return page('annual-report/views/annual-report.njk', { title: shown.title, shown });
  }

  @Get(':year.csv')
  @Asks('read committee work')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: At,
    @Query() { authority }: AnnualQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.reports.find(actor, { committee: slug, year, authority });
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="annual-report-${found.year.slug}.csv"`);
    return annualCsv(found);
  }
}
