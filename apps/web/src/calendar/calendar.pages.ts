import { Controller, Get, Inject, Post } from '@nestjs/common';
import type { Config } from '#platform/config';
import { CONFIG } from '#platform/tokens';
import { CalendarFeedsService } from '#records/calendar';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';

/** Somebody's own calendar: its secret address, made, made anew and ended. */
@Controller('app/calendar')
export class CalendarPages {
  constructor(
    private readonly feeds: CalendarFeedsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(@CurrentPerson() actor: Actor): Promise<Answer> {
    const token = await this.feeds.tokenOf(actor);
    return page('calendar/views/calendar.njk', {
      title: 'Your calendar',
      address: token === null ? null : `${this.config.baseUrl}${paths.calendarFeed(token)}`,
      here: paths.calendar,
    });
  }

  @Post('address')
  @Asks('read committee work')
  async make(@CurrentPerson() actor: Actor): Promise<Answer> {
    await this.feeds.make(actor);
    return seeOther(paths.calendar);
  }

  @Post('revocation')
  @Asks('read committee work')
  async revoke(@CurrentPerson() actor: Actor): Promise<Answer> {
    await this.feeds.revoke(actor);
    return seeOther(paths.calendar);
  }
}
