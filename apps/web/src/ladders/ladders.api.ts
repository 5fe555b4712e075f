import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import { KEEPING_LADDER } from './keeping-ladders.js';
import {
  LadderDesk,
  type LadderAddress,
  type LadderSubject,
  type RungSubject,
} from './ladder-desk.js';
import { LADDER_EXAMPLE, ladderLineResource, ladderResource } from './ladder.resource.js';
import { LADDER_ROWS } from './ladder-transitions.js';
import { RUNG_ROWS } from './rung-transitions.js';

/** The ladders of a council as JSON. */
@Controller('api/v1/ladders')
export class LaddersApi {
  constructor(private readonly desk: LadderDesk) {}

  @Get()
  @Asks('see deliveries')
  @Described({
    summary: 'Lists the ladders of reminders with the rungs that are on',
    example: { ladders: [LADDER_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const ladders = await this.desk.queries.list(actor);
    return { ladders: ladders.map(ladderLineResource) };
  }
}

/** One ladder as JSON, and a sub-resource for each thing that can be done to it. */
@Controller('api/v1/ladders/:ladder')
export class LadderApi {
  constructor(readonly desk: LadderDesk) {}

  @Get()
  @Asks('see deliveries')
  @Described({ summary: 'One ladder with its draft', example: LADDER_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: LadderAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: LadderAddress): Promise<LadderSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: LadderSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return ladderResource(subject);
  }
}

/** One rung of a draft as JSON: changed or removed. Answers with the whole ladder. */
@Controller('api/v1/ladders/:ladder/rungs/:rung')
export class RungApi {
  constructor(readonly desk: LadderDesk) {}

  find(actor: Actor, at: LadderAddress & { readonly rung: string }): Promise<RungSubject> {
    return this.desk.findRung(actor, at);
  }

  shown(subject: RungSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return ladderResource(subject);
  }
}

addApi(LadderApi, { rows: LADDER_ROWS, machine: KEEPING_LADDER, example: LADDER_EXAMPLE });
addApi(RungApi, { rows: RUNG_ROWS, machine: KEEPING_LADDER, example: LADDER_EXAMPLE });
