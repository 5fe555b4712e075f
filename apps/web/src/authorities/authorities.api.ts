import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import { AuthorityDesk, type AuthorityAddress, type AuthoritySubject } from './authority-desk.js';
import { AUTHORITY_ROWS } from './authority-transitions.js';
import {
  AUTHORITY_EXAMPLE,
  authorityLineResource,
  authorityResource,
} from './authority.resource.js';
import { KEEPING_AUTHORITY } from './keeping-authority.js';

/** The authorities of a council as JSON. */
@Controller('api/v1/authorities')
export class AuthoritiesApi {
  constructor(private readonly desk: AuthorityDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'Lists the authorities that can be asked to do something',
    example: { authorities: [AUTHORITY_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const lines = await this.desk.queries.list(actor);
    return { authorities: lines.map(authorityLineResource) };
  }
}

/** One authority as JSON, and a sub-resource for each thing that can be done about it. */
@Controller('api/v1/authorities/:authority')
export class AuthorityApi {
  constructor(readonly desk: AuthorityDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'One authority with who stands there', example: AUTHORITY_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: AuthorityAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: AuthorityAddress): Promise<AuthoritySubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: AuthoritySubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return authorityResource(subject);
  }
}

addApi(AuthorityApi, {
  rows: AUTHORITY_ROWS,
  machine: KEEPING_AUTHORITY,
  example: AUTHORITY_EXAMPLE,
});
