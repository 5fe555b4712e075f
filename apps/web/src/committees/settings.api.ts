import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import type { SettingsSubject } from './committee.subject.js';
import { KEEPING } from './keeping.js';
import { SettingsDesk, type CommitteeAddress } from './settings-desk.js';
import { SETTINGS_EXAMPLE, settingsResource } from './settings.resource.js';
import { SETTINGS_ROWS } from './settings-transitions.js';

/** How a committee works as JSON; each part is set as a whole at a sub-resource. */
@Controller('api/v1/committees/:slug/settings')
export class SettingsApi {
  constructor(readonly desk: SettingsDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'How a committee works: standing items, timetable, clearances',
    example: SETTINGS_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: CommitteeAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: CommitteeAddress): Promise<SettingsSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: SettingsSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return settingsResource(subject);
  }
}

addApi(SettingsApi, { rows: SETTINGS_ROWS, machine: KEEPING, example: SETTINGS_EXAMPLE });
