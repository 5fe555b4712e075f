import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { TrackerReportView } from '#records/tracker-reports';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReportDesk, type ReportParams } from './report-desk.js';
import { OnAgendaForm, TrackerReportForm } from './tracker-report-forms.js';

const EXAMPLE = {
  report: '/app/committees/crime-and-disorder/meetings/2026-10-14/tracker-reports/1',
  madeBy: 'Scrutiny research officer',
  pages: 'waiting',
  onItem: null,
  content: {
    madeOn: '2026-10-01',
    narrowedTo: ['group Overdue'],
    counts: { asked: 12, overdue: 3 },
  },
};

/** Reports of the tracker, for machines: made, read, and put on the agenda. */
@Controller('api/v1')
export class TrackerReportsApi {
  constructor(private readonly desk: ReportDesk) {}

  @Post('recommendations/report')
  @HttpCode(200)
  @Asks('keep tracker')
  @Described({
    summary: 'Makes a report of the tracker, narrowed so, for a meeting to come',
    example: EXAMPLE,
  })
  async make(
    @CurrentPerson() actor: Actor,
    @Body() form: TrackerReportForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { slug, date, number } = await this.desk.make(actor, form, key ?? undefined);
    const at = { slug, date, number: `${number}` };
    return resourceOf(await this.desk.find(actor, at), slug);
  }

  @Get('committees/:slug/meetings/:date/tracker-reports/:number')
  @Asks('read committee work')
  @Described({ summary: 'A report of the tracker as it was frozen', example: EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param() at: ReportParams): Promise<object> {
    return resourceOf(await this.desk.find(actor, at), at.slug);
  }

  @Post('committees/:slug/meetings/:date/tracker-reports/:number/agenda')
  @HttpCode(200)
  @Asks('keep tracker')
  @Described({
    summary: 'Puts a report on an item of its agenda, or on a new one, in place of the one before',
    example: { done: 'Document added: tracker of item 4.', ...EXAMPLE },
  })
  async put(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportParams,
    @Body() form: OnAgendaForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const by = { actor, ...(key === null ? {} : { key }) };
    const done = await this.desk.put(by, at, form);
    return { done, ...resourceOf(await this.desk.find(actor, at), at.slug) };
  }
}

const resourceOf = (
  { number, madeBy, content, print, paper }: TrackerReportView,
  slug: string,
) => ({
  report: paths.trackerReport(slug, content.heldOn, number),
  madeBy,
  pages: print.state,
  onItem: paper?.item ?? null,
  content,
});
