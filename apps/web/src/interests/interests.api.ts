import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { INTEREST, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { addApi } from '../transitions/routes.js';
import { declarationOf } from './declaring.js';
import { InterestDesk, type InterestAddress } from './interest-desk.js';
import { DeclarationForm } from './interest-forms.js';
import { INTEREST_TRANSITIONS } from './interest-transitions.js';
import { INTEREST_EXAMPLE, interestResource, interestsResource } from './interest.resource.js';
import type { InterestSubject } from './interest.subject.js';

const ALL = {
  items: [INTEREST_EXAMPLE],
  declarers: [{ member: '0d3f…', name: 'A committee member', entries: [] }],
  likely: [],
};

/** The interests declared at a meeting as JSON, and declaring one. */
@Controller('api/v1/committees/:slug/meetings/:date/interests')
export class InterestsApi {
  constructor(private readonly desk: InterestDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'The interests declared at a meeting', example: ALL })
  async list(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    return interestsResource(await this.desk.find(actor, at));
  }

  @Post()
  @HttpCode(201)
  @Asks('declare interest')
  @Described({
    summary: 'Declares an interest: one’s own, or by the officer anybody’s who sits',
    example: ALL,
  })
  async declare(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() form: DeclarationForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { meeting } = await this.desk.find(actor, at);
    const act = { actor, id: meeting.id, key: key ?? undefined };
    const declaration = declarationOf(form, { actor, meeting });
    const { sentence } = await this.desk.interests.declare(act, declaration);
    return { done: sentence, ...(await this.list(actor, at)) };
  }
}

/** One declared interest as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/committees/:slug/meetings/:date/interests/:number')
export class InterestApi {
  constructor(readonly desk: InterestDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'One declared interest', example: INTEREST_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: InterestAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  @Post('leaving')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({
    summary: 'Records that the member left the room for it, for the item being taken',
    example: INTEREST_EXAMPLE,
  })
  async leave(
    @CurrentPerson() actor: Actor,
    @Param() at: InterestAddress,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    await this.desk.interests.leave({
      actor,
      id,
      version: version ?? undefined,
      key: key ?? undefined,
    });
    return interestResource(await this.find(actor, at));
  }

  find(actor: Actor, at: InterestAddress): Promise<InterestSubject> {
    return this.desk.one(actor, at);
  }

  shown(subject: InterestSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return interestResource(subject);
  }
}

addApi(InterestApi, { rows: INTEREST_TRANSITIONS, machine: INTEREST, example: INTEREST_EXAMPLE });
