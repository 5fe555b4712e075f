import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RESOLUTION, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { MotionDesk, type ItemAddress, type MotionAddress } from './motion-desk.js';
import { MotionForm } from './motion-forms.js';
import { MOTION_EXAMPLE, motionResource } from './motion.resource.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import type { MotionSubject } from './motion.subject.js';

/** The motions of an item as JSON: one more is drafted here. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/motions')
export class MotionsApi {
  constructor(private readonly desk: MotionDesk) {}

  @Post()
  @HttpCode(201)
  @Asks('draft resolution')
  @Described({ summary: 'Drafts a motion on an item', example: MOTION_EXAMPLE })
  async draft(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() { kind, wording }: MotionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { item } = await this.desk.item(actor, at);
    const draft = { agendaItemId: item.id, kind, wording };
    const { id } = await this.desk.resolutions.draft(actor, draft, key ?? undefined);
    const { item: now } = await this.desk.item(actor, at);
    const number = now.motions.find((motion) => motion.id === id)?.number ?? now.motions.length;
    return motionResource(await this.desk.find(actor, { ...at, motion: String(number) }));
  }
}

/** One motion as JSON, and a sub-resource for each of its transitions. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/motions/:motion')
export class MotionApi {
  constructor(readonly desk: MotionDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'A motion and what you may do with it', example: MOTION_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MotionAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: MotionAddress): Promise<MotionSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: MotionSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return motionResource(subject);
  }
}

addApi(MotionApi, { rows: MOTION_TRANSITIONS, machine: RESOLUTION, example: MOTION_EXAMPLE });
