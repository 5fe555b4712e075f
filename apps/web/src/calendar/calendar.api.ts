import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { Config } from '#platform/config';
import { CONFIG } from '#platform/tokens';
import { CalendarFeedsService } from '#records/calendar';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { SureForm } from './sure-form.js';

const example = { address: 'https://scrutiny.example/calendar/a-long-secret.ics' };

/** The caller's own calendar: its secret address, null while there is none. */
@Controller('api/v1/calendar')
export class CalendarApi {
  constructor(
    private readonly feeds: CalendarFeedsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'The secret address of your calendar', example })
  async show(@CurrentPerson() actor: Actor): Promise<object> {
    const token = await this.feeds.tokenOf(actor);
    const address = token === null ? null : `${this.config.baseUrl}${paths.calendarFeed(token)}`;
    return { address };
  }

  @Post('address')
  @HttpCode(201)
  @Asks('read committee work')
  @Described({ summary: 'Makes a new secret address; the one before stops working', example })
  async make(@CurrentPerson() actor: Actor, @Body() _sure: SureForm): Promise<object> {
    await this.feeds.make(actor);
    return this.show(actor);
  }

  @Post('revocation')
  @HttpCode(200)
  @Asks('read committee work')
  @Described({ summary: 'Ends your calendar', example: { address: null } })
  async revoke(@CurrentPerson() actor: Actor, @Body() _sure: SureForm): Promise<object> {
    await this.feeds.revoke(actor);
    return this.show(actor);
  }
}
