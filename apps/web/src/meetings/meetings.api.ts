import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MEETING, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';
import { MEETING_EXAMPLE, MEETING_LINE_EXAMPLE } from './meeting.example.js';
import { MEETING_TRANSITIONS } from './meeting-transitions.js';
import { meetingLineResource, meetingResource } from './meeting.resource.js';
import type { MeetingSubject } from './meeting.subject.js';
import { MeetingsAskedForm } from './meetings-asked-form.js';

/** Meetings within the caller's reach, as JSON. */
@Controller('api/v1/meetings')
export class MeetingsApi {
  constructor(private readonly desk: MeetingDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'Meetings within your reach', example: { items: [MEETING_LINE_EXAMPLE] } })
  async list(@CurrentPerson() actor: Actor, @Query() asked: MeetingsAskedForm): Promise<object> {
    const found = await this.desk.queries.list(actor, { ...asked.bounds(), limit: asked.limit });
    return { items: found.map(meetingLineResource) };
  }
}

/** One meeting as JSON, its agenda, and a sub-resource for each transition: the same form classes as the pages. */
@Controller('api/v1/committees/:slug/meetings/:date')
export class MeetingApi {
  constructor(readonly desk: MeetingDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'A meeting with its agenda, its motions and what you may do with it',
    example: MEETING_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: MeetingAddress): Promise<MeetingSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: MeetingSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return meetingResource(subject);
  }
}

addApi(MeetingApi, { rows: MEETING_TRANSITIONS, machine: MEETING, example: MEETING_EXAMPLE });
