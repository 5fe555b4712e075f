import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AnnualReportsQueries } from '#records/annual-reports';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { annualRowsCsv } from './annual-files.js';
import { staffPlace } from './annual-place.js';
import { AnnualRowsQuestion } from './annual-question.js';
import { annualRowsPresenter } from './annual-rows.presenter.js';

interface At {
  readonly slug: string;
  readonly year: string;
}

/** The rows behind one number of an annual report: as many as it says. */
@Controller('app/committees/:slug/annual-report/:year')
export class AnnualRowsPages {
  constructor(private readonly reports: AnnualReportsQueries) {}

  @Get('rows')
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: At,
    @Query() asked: AnnualRowsQuestion,
  ): Promise<Answer> {
    const { authority } = asked;
    const found = await this.reports.find(actor, { committee: slug, year, authority });
    const shown = annualRowsPresenter(found, asked, staffPlace(found));
    return page('annual-report/views/rows.njk', { title: shown.title, shown });
  }

  @Get('rows.csv')
  @Asks('read committee work')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: At,
    @Query() { of = 'made', authority }: AnnualRowsQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.reports.find(actor, { committee: slug, year, authority });
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${of}-${found.year.slug}.csv"`);
    return annualRowsCsv(found, of);
  }
}
