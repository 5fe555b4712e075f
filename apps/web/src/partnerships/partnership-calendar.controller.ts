import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform/config';
import { icsOf } from '#platform/ics';
import { CONFIG } from '#platform/tokens';
import {
  partnershipMeetingEvent,
  PartnershipMeetingsQueries,
  type PartnershipMeetingView,
} from '#records/partnership-meetings';
import { PartnershipsQueries } from '#records/partnerships';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { MeetingAddress } from './meeting-desk.js';
import type { GroupAddress, PartnershipAddress } from './partnership-desk.js';

/** Meetings of partnerships and working groups as calendar files, for who may read them. Reading changes nothing. */
@Controller('app/partnerships/:partnership')
export class PartnershipCalendar {
  constructor(
    private readonly partnerships: PartnershipsQueries,
    private readonly meetings: PartnershipMeetingsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('meetings.ics')
  @Asks('read partnership work')
  async all(
    @CurrentPerson() actor: Actor,
    @Param() at: PartnershipAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, name, slug } = await this.partnerships.find(actor, at.partnership);
    const meetings = await this.meetings.calendar({ partnershipId: id, workingGroupId: null });
    return this.file(reply, { name, file: slug, meetings });
  }

  @Get('groups/:group/meetings.ics')
  @Asks('read partnership work')
  async ofGroup(
    @CurrentPerson() actor: Actor,
    @Param() at: GroupAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, partnershipId, name, slug } = await this.partnerships.group(actor, at);
    const meetings = await this.meetings.calendar({ partnershipId, workingGroupId: id });
    return this.file(reply, { name, file: slug, meetings });
  }

  @Get(['meetings/:heldOn/meeting.ics', 'groups/:group/meetings/:heldOn/meeting.ics'])
  @Asks('read partnership work')
  async one(
    @CurrentPerson() actor: Actor,
    @Param()
    {
      partnership,
      group = null,
      heldOn,
    }: Omit<MeetingAddress, 'group'> & { group?: string | null },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const meeting = await this.meetings.meeting(actor, { partnership, group, heldOn });
    const name = meeting.group ?? meeting.partnership;
    return this.file(reply, { name, file: `${partnership}-${heldOn}`, meetings: [meeting] });
  }

  private file(
    reply: FastifyReply,
    told: {
      readonly name: string;
      readonly file: string;
      readonly meetings: readonly PartnershipMeetingView[];
    },
  ): string {
    const { name, file, meetings } = told;
    const disposition = `attachment; filename="${file.replace(/[^\w-]/g, '-')}.ics"`;
    reply.type('text/calendar; charset=utf-8').header('content-disposition', disposition);
    const events = meetings.map((one) => {
      const { partnershipSlug, groupSlug, heldOn } = one;
      const page = paths.partnershipMeeting(partnershipSlug, groupSlug, heldOn);
      return partnershipMeetingEvent(one, `${this.config.baseUrl}${page}`);
    });
    return icsOf({ name, events, now: this.meetings.now() });
  }
}
