import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PARTNERSHIP_ITEM, PARTNERSHIP_MEETING, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import { ITEM_ROWS } from './item-rows.js';
import {
  PartnershipMeetingDesk,
  type ItemAddress,
  type ItemSubject,
  type MeetingAddress,
  type MeetingSubject,
} from './meeting-desk.js';
import { MEETING_ROWS } from './meeting-rows.js';
import {
  ITEM_EXAMPLE,
  itemResource,
  MEETING_EXAMPLE,
  meetingResource,
} from './meeting.resource.js';

/** A meeting of a partnership or of one of its working groups as JSON, and a sub-resource for each thing that can be done about it. */
@Controller([
  'api/v1/partnerships/:partnership/meetings/:heldOn',
  'api/v1/partnerships/:partnership/groups/:group/meetings/:heldOn',
])
export class PartnershipMeetingApi {
  constructor(readonly desk: PartnershipMeetingDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One meeting with its agenda', example: MEETING_EXAMPLE })
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

/** One item as JSON, and a sub-resource for each thing that can be done about it. */
@Controller('api/v1/partnerships/:partnership/items/:number')
export class PartnershipItemApi {
  constructor(readonly desk: PartnershipMeetingDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One item with what came of it', example: ITEM_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: ItemAddress): Promise<ItemSubject> {
    return this.desk.findItem(actor, at);
  }

  shown(subject: ItemSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return itemResource(subject);
  }
}

addApi(PartnershipMeetingApi, {
  rows: MEETING_ROWS,
  machine: PARTNERSHIP_MEETING,
  example: MEETING_EXAMPLE,
});
addApi(PartnershipItemApi, { rows: ITEM_ROWS, machine: PARTNERSHIP_ITEM, example: ITEM_EXAMPLE });
