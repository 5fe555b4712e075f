import { Controller, Get, Param, Query } from '@nestjs/common';
import { AnnualReportsQueries } from '#records/annual-reports';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { AnnualQuestion } from './annual-question.js';
import { staffPlace } from './annual-place.js';
import { ANNUAL_EXAMPLE, annualResource } from './annual-report.resource.js';

/** The annual report of a committee, as JSON. */
@Controller('api/v1/committees/:slug/annual-report')
export class AnnualReportApi {
  constructor(private readonly reports: AnnualReportsQueries) {}

  @Get(':year')
  @Asks('read committee work')
  @Described({
    summary:
      'What became of what a committee recommended in a municipal year, with the rows of each figure',
    example: ANNUAL_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') committee: string,
    @Param('year') year: string,
    @Query() { authority }: AnnualQuestion,
  ): Promise<object> {
    const found = await this.reports.find(actor, { committee, year, authority });
    return annualResource(found, { place: staffPlace(found), authority });
  }
}
