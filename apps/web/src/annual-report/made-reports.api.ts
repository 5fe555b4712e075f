import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { MadeAnnualLine } from '#records/annual-reports';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { AnnualDesk, madeAt, type MadeAt, type YearAt } from './annual-desk.js';

const EXAMPLE = {
  made: [
    {
      number: 1,
      madeOn: '2024-05-08',
      madeBy: 'Scrutiny research officer',
      counts: 12,
      publishedOn: '2024-05-09',
      withdrawn: null,
    },
  ],
  public: '/committees/crime-and-disorder/annual-report/2023-24',
};

interface Made {
  readonly made: readonly MadeAnnualLine[];
  readonly public: string;
}

/** Reports made of a committee's year, for machines: made, published and taken back. */
@Controller('api/v1/committees/:slug/annual-report/:year/made')
export class MadeReportsApi {
  constructor(private readonly desk: AnnualDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'The reports that were made of a year, the latest first',
    example: EXAMPLE,
  })
  list(@CurrentPerson() actor: Actor, @Param() at: YearAt): Promise<Made> {
    return this.listed(actor, at);
  }

  @Post()
  @HttpCode(200)
  @Asks('publish annual report')
  @Described({ summary: 'Makes the report of a year as it stands today', example: EXAMPLE })
  async make(
    @CurrentPerson() actor: Actor,
    @Param() at: YearAt,
    @IdempotencyKey() key: string | null,
  ): Promise<Made> {
    await this.desk.made.make(by(actor, key), { committee: at.slug, year: at.year });
    return this.listed(actor, at);
  }

  @Post(':number/publication')
  @HttpCode(200)
  @Asks('publish annual report')
  @Described({ summary: 'Publishes a report of a year as it was made', example: EXAMPLE })
  async publish(
    @CurrentPerson() actor: Actor,
    @Param() at: MadeAt,
    @IdempotencyKey() key: string | null,
  ): Promise<Made> {
    await this.desk.made.publish(by(actor, key), madeAt(at));
    return this.listed(actor, at);
  }

  @Post(':number/withdrawal')
  @HttpCode(200)
  @Asks('publish annual report')
  @Described({ summary: 'Takes a published report of a year back', example: EXAMPLE })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MadeAt,
    @Body() { reason }: ReasonForm,
    @IdempotencyKey() key: string | null,
  ): Promise<Made> {
    await this.desk.made.withdraw(by(actor, key), madeAt(at), reason);
    return this.listed(actor, at);
  }

  private async listed(actor: Actor, { slug, year }: YearAt): Promise<Made> {
    await this.desk.years.publicYear(actor, { committee: slug, year });
    const made = await this.desk.queries.made(actor, { committee: slug, year });
    return { made, public: paths.publicAnnualReport(slug, year) };
  }
}

const by = (actor: Actor, key: string | null) => ({ actor, ...(key === null ? {} : { key }) });
