import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { PerformanceSummaryView } from '#records/performance-summaries';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { SummaryDesk, type SummaryAt } from './summary-desk.js';
import { OfferForm, SummaryForm } from './summary-forms.js';

const EXAMPLE = {
  number: 1,
  madeBy: 'Scrutiny research officer',
  pages: 'waiting',
  reports: [],
  content: { asAt: '2026-05-04', from: '2025-04-01', to: '2026-03-31', priorities: [] },
};

/** Summaries of a partnership's year as JSON: made, read, and offered to an agenda. */
@Controller('api/v1/partnerships/:partnership/performance-summaries')
export class SummariesApi {
  constructor(private readonly desk: SummaryDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Lists the performance summaries of a partnership, the latest first',
    example: { summaries: [] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<object> {
    return { summaries: (await this.desk.queries.of(actor, slug)).made };
  }

  @Post()
  @HttpCode(201)
  @Asks('make performance summary')
  @Described({
    summary: 'Makes the action plan and performance summary of a year for a committee',
    example: EXAMPLE,
  })
  async make(
    @CurrentPerson() actor: Actor,
    @Param('partnership') partnership: string,
    @Body() form: SummaryForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const asked = { ...form, partnership };
    const { number } = await this.desk.summaries.make(actor, asked, key ?? undefined);
    return resourceOf(await this.desk.find(actor, { partnership, number: String(number) }));
  }

  @Get(':number')
  @Asks('read partnership work')
  @Described({ summary: 'A performance summary as it was frozen', example: EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param() at: SummaryAt): Promise<object> {
    return resourceOf(await this.desk.find(actor, at));
  }

  @Post(':number/agenda')
  @HttpCode(200)
  @Asks('make performance summary')
  @Described({
    summary: 'Begins a report with a summary and puts it on the agenda of a meeting',
    example: { done: 'Summary 1 offered to the committee.', ...EXAMPLE },
  })
  async offer(
    @CurrentPerson() actor: Actor,
    @Param() at: SummaryAt,
    @Body() form: OfferForm,
  ): Promise<object> {
    const { sentence } = await this.desk.offer(actor, at, form);
    return { done: sentence, ...resourceOf(await this.desk.find(actor, at)) };
  }
}

const resourceOf = ({ number, madeBy, print, reports, content }: PerformanceSummaryView) => ({
  number,
  madeBy,
  pages: print.state,
  reports: reports.map(({ slug, heldOn, item }) => ({ report: slug, meeting: heldOn, item })),
  content,
});
