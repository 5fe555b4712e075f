import { Controller, Get, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform/config';
import { icsOf, type CalendarEvent } from '#platform/ics';
import { CONFIG } from '#platform/tokens';
import {
  CalendarFeedsService,
  CalendarQueries,
  meetingEvent,
  type CalendarMeeting,
} from '#records/calendar';
import { paths } from '#records/paths';
import { Open } from '../http/asks.js';

const CONVENED = 'when a convened meeting is held is public';
const SECRET = 'the secret in the address is the calendar of whoever made it';

/** Calendars as files: a meeting and a committee for anybody, a person's own by its secret address. Reading changes nothing. */
@Controller()
export class CalendarFiles {
  constructor(
    private readonly calendars: CalendarQueries,
    private readonly feeds: CalendarFeedsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('committees/:slug/meetings/:date/meeting.ics')
  @Open(CONVENED)
  async meeting(
    @Param() { slug, date }: { readonly slug: string; readonly date: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const meeting = await this.calendars.publicMeeting({ committee: slug, heldOn: date });
    if (meeting === null) throw new NotFoundException();
    const name = `${meeting.committee}, ${meeting.heldOn}`;
    return this.file(reply, { name, file: `${slug}-${date}`, events: [this.publicEvent(meeting)] });
  }

  @Get('committees/:slug/meetings.ics')
  @Open(CONVENED)
  async committee(
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.calendars.publicCommittee(slug);
    if (found === null) throw new NotFoundException();
    const events = found.meetings.map((one) => this.publicEvent(one));
    return this.file(reply, { name: found.name, file: slug, events });
  }

  @Get('calendar/:file')
  @Open(SECRET)
  async own(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!file.endsWith('.ics')) throw new NotFoundException();
    const actor = await this.feeds.open(file.slice(0, -'.ics'.length));
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    const meetings = await this.calendars.ofPerson(actor);
    const events = meetings.map((one) =>
      meetingEvent(one, `${this.config.baseUrl}${paths.meeting(one.committeeSlug, one.heldOn)}`),
    );
    return this.file(reply, { name: `Meetings of ${actor.name}`, file: 'meetings', events });
  }

  private publicEvent(meeting: CalendarMeeting): CalendarEvent {
    const { committeeSlug, heldOn } = meeting;
    return meetingEvent(
      meeting,
      `${this.config.baseUrl}${paths.publicMeeting(committeeSlug, heldOn)}`,
    );
  }

  private file(
    reply: FastifyReply,
    told: {
      readonly name: string;
      readonly file: string;
      readonly events: readonly CalendarEvent[];
    },
  ): string {
    const { name, file, events } = told;
    const disposition = `attachment; filename="${file.replace(/[^\w-]/g, '-')}.ics"`;
    reply.type('text/calendar; charset=utf-8').header('content-disposition', disposition);
    return icsOf({ name, events, now: this.calendars.now() });
  }
}
