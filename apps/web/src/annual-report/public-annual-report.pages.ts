import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { AnnualDesk, type YearAt } from './annual-desk.js';
import { annualCsv, annualRowsCsv } from './annual-files.js';
import { publicPlace } from './annual-place.js';
import { AnnualQuestion, AnnualRowsQuestion } from './annual-question.js';
import { annualPresenter } from './annual-report.presenter.js';
import { annualResource } from './annual-report.resource.js';
import { annualRowsPresenter } from './annual-rows.presenter.js';

const CSV = 'text/csv; charset=utf-8';

/** The published report of a committee's year, for everybody: each number with the rows it counts. */
@Controller('committees/:slug/annual-report')
export class PublicAnnualReportPages {
  constructor(private readonly desk: AnnualDesk) {}

  @Get(':year')
  @Open(PUBLISHED)
  async show(@Param() at: YearAt, @Query() { authority }: AnnualQuestion): Promise<Answer> {
    const { report, content } = await this.desk.published(at, authority);
    const place = await this.placeOf(content);
    const shown = {
      ...annualPresenter(content, { place, authority }),
      pdf: report.print.state === 'done' ? place.file('pdf') : null,
      published: report.publishedOn === null ? '' : shortDate(report.publishedOn),
      hash: report.hash,
    };
    return page('annual-report/views/public.njk', { title: shown.title, shown });
  }

  @Get(':year.csv')
  @Open(PUBLISHED)
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="annual-report.csv"')
  async csv(@Param() at: YearAt, @Query() { authority }: AnnualQuestion): Promise<string> {
    return annualCsv((await this.desk.published(at, authority)).content);
  }

  @Get(':year.json')
  @Open(PUBLISHED)
  async json(@Param() at: YearAt, @Query() { authority }: AnnualQuestion): Promise<object> {
    const { report, content } = await this.desk.published(at, authority);
    const place = publicPlace(content, new Set());
    const { publishedOn, hash } = report;
    return { publishedOn, hash, ...annualResource(content, { place, authority }) };
  }

  @Get(':year.pdf')
  @Open(PUBLISHED)
  async pdf(@Param() at: YearAt, @Res() reply: FastifyReply): Promise<void> {
    const { report } = await this.desk.published(at);
    await this.desk.pdf(report, { here: paths.publicAnnualReport(at.slug, at.year), reply });
  }

  @Get(':year/rows')
  @Open(PUBLISHED)
  async rows(@Param() at: YearAt, @Query() asked: AnnualRowsQuestion): Promise<Answer> {
    const { content } = await this.desk.published(at, asked.authority);
    const shown = annualRowsPresenter(content, asked, await this.placeOf(content));
    return page('annual-report/views/rows.njk', { title: shown.title, shown });
  }

  @Get(':year/rows.csv')
  @Open(PUBLISHED)
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="annual-report-rows.csv"')
  async rowsCsv(
    @Param() at: YearAt,
    @Query() { of = 'made', authority }: AnnualRowsQuestion,
  ): Promise<string> {
    return annualRowsCsv((await this.desk.published(at, authority)).content, of);
  }

  private async placeOf(content: Parameters<typeof annualCsv>[0]) {
    const readable = await this.desk.queries.readable(content.rows.map((row) => row.reference));
    return publicPlace(content, readable);
  }
}
