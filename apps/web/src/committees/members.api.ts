import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { IsOptional, Validate } from 'class-validator';
import { Transform } from 'class-transformer';
import type { FastifyReply } from 'fastify';
import type { Actor, LocalDate } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { entityTag } from '../http/entity-tag.js';
import { readDate } from '../http/read-date.js';
import { addApi } from '../transitions/routes.js';
import { KEEPING } from './keeping.js';
import { MembersDesk, type MembersSubject } from './members-desk.js';
import { MEMBERS_EXAMPLE, membersResource } from './members.resource.js';
import { MEMBERS_ROWS } from './members-transitions.js';
import type { CommitteeAddress } from './settings-desk.js';

/** On which day a machine asks who sat. */
export class MembersOnForm {
  @IsOptional()
  @Transform(({ value }) => readDate(value))
  @Validate(DateInTheCalendar)
  on?: LocalDate;
}

/** Who sits on a committee as JSON, on any day. */
@Controller('api/v1/committees/:slug/members')
export class MembersApi {
  constructor(readonly desk: MembersDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'Who sits on a committee today, or sat on it on a day',
    example: MEMBERS_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: CommitteeAddress,
    @Query() { on }: MembersOnForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const subject = await this.find(actor, at);
    reply.header('etag', entityTag(subject.version));
    return membersResource(subject, on ?? null);
  }

  find(actor: Actor, at: CommitteeAddress): Promise<MembersSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: MembersSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return membersResource(subject);
  }
}

addApi(MembersApi, { rows: MEMBERS_ROWS, machine: KEEPING, example: MEMBERS_EXAMPLE });
