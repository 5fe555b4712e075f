import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import type { Config } from '#platform/config';
import { CONFIG } from '#platform/tokens';
import { CalendarFeedsService } from '#records/calendar';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { SureForm } from './sure-form.js';

/** Somebody's own calendar: its secret address, made, made anew and ended. */
@Controller('app/calendar')
export class CalendarPages {
  constructor(
    private readonly feeds: CalendarFeedsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Asks('read committee work')
  show(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.page(actor, formView());
  }

  @Post('address')
  @Asks('read committee work')
  make(@CurrentPerson() actor: Actor, @Body() body: unknown): Promise<Answer> {
    return submit(readForm(SureForm, body), {
      act: () => this.feeds.make(actor),
      onward: () => seeOther(paths.calendar),
      again: (form) => this.page(actor, form),
    });
  }

  @Post('revocation')
  @Asks('read committee work')
  revoke(@CurrentPerson() actor: Actor, @Body() body: unknown): Promise<Answer> {
    return submit(readForm(SureForm, body), {
      act: () => this.feeds.revoke(actor),
      onward: () => seeOther(paths.calendar),
      again: (form) => this.page(actor, form),
    });
  }

  private async page(actor: Actor, form: FormView): Promise<Page> {
    const token = await this.feeds.tokenOf(actor);
    const address = token === null ? null : `${this.config.baseUrl}${paths.calendarFeed(token)}`;
    const here = paths.calendar;
    return page('calendar/views/calendar.njk', { title: 'Your calendar', address, here, form });
  }
}
