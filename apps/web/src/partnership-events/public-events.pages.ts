import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PartnershipEventsQueries, type PublicCalendar } from '#records/partnership-events';
import { paths } from '#records/paths';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { calendarFile } from './calendar-file.js';
import { eventsPresenter } from './event.presenter.js';

const FOR_EVERYONE = 'what is published is for everyone';

/** The public events of a partnership, as a page and as a calendar to follow. */
@Controller('partnerships/:partnership')
export class PublicEventsPages {
  constructor(private readonly queries: PartnershipEventsQueries) {}

  @Get('events')
  @Open(FOR_EVERYONE)
  async list(@Param('partnership') slug: string): Promise<Answer> {
    const { name, events } = await this.find(slug);
    return page('partnership-events/views/public-events.njk', {
      title: 'Events',
      name,
      shown: eventsPresenter(events, this.queries.today()),
      calendar: `${paths.publicPartnershipEvents(slug)}.ics`,
    });
  }

  @Get('events.ics')
  @Open(FOR_EVERYONE)
  async calendar(
    @Param('partnership') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { name, events } = await this.find(slug);
    const now = this.queries.now();
    return calendarFile(reply, { name, file: slug, events, now, at: () => null });
  }

  private async find(slug: string): Promise<PublicCalendar> {
    const found = await this.queries.published(slug);
    if (found === null) throw new NotFoundException();
    return found;
  }
}
