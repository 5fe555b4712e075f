import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { meetingAddress } from '../meetings/meeting.resource.js';
import { ChosenYearForm, DaysForm } from './year-forms.js';
import { YearDesk } from './year-desk.js';

const PREVIEW = {
  days: [
    {
      heldOn: '2027-01-20',
      blocked: null,
      cautions: [],
      clashes: [{ committee: 'Cabinet', startsAt: '14:00', inCommon: [] }],
      lastDayToPublish: '2027-01-12',
      dutyIsMet: true,
    },
  ],
};
const PLANNED = {
  meetings: [{ href: '/api/v1/committees/crime-and-disorder/meetings/2027-01-20' }],
};

/** A year of a committee's meetings by machine: looked at, then planned at once. */
@Controller('api/v1/committees/:slug/year')
export class YearApi {
  constructor(private readonly desk: YearDesk) {}

  @Post('preview')
  @HttpCode(200)
  @Asks('plan meeting')
  @Described({
    summary: 'What speaks against meeting on each day; writes nothing',
    example: PREVIEW,
  })
  async preview(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { day }: DaysForm,
  ): Promise<object> {
    const days = await this.desk.preview(await this.desk.find(actor, slug), day);
    return {
      days: days.map(({ heldOn, blocked, cautions, clashes, publish, duty }) => ({
        heldOn,
        blocked,
        cautions,
        clashes,
        lastDayToPublish: publish?.due ?? null,
        dutyIsMet: duty?.isMet ?? null,
      })),
    };
  }

  @Post()
  @HttpCode(201)
  @Asks('plan meeting')
  @Described({ summary: 'Plans a meeting on every day given, or none at all', example: PLANNED })
  async plan(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { day, startsAt, venue }: ChosenYearForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.find(actor, slug);
    const plan = { committeeId: id, days: day, startsAt, venue };
    await this.desk.year.plan(actor, plan, key ?? undefined);
    const days = [...new Set(day)].toSorted();
    return { meetings: days.map((heldOn) => ({ href: meetingAddress(slug, heldOn) })) };
  }
}
