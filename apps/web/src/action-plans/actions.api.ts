import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ACTION, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import { ActionDesk } from './action-desk.js';
import { ACTION_EXAMPLE, actionResource } from './action.resource.js';
import type { ActionSubject } from './action.subject.js';
import { ACTION_TRANSITIONS } from './action-transitions.js';

/** One action of a plan as JSON, and a sub-resource for each of its transitions. */
@Controller('api/v1/actions/:id')
export class ActionsApi {
  constructor(readonly desk: ActionDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'An action and what you may do with it', example: ACTION_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: { readonly id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, { id }: { readonly id: string }): Promise<ActionSubject> {
    return this.desk.findById(actor, id);
  }

  shown(subject: ActionSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return actionResource(subject);
  }
}

addApi(ActionsApi, { rows: ACTION_TRANSITIONS, machine: ACTION, example: ACTION_EXAMPLE });
