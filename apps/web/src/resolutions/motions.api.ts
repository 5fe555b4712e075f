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
import { draftIn } from './motion-draft.js';
import { MotionForm } from './motion-forms.js';
import { MOTION_EXAMPLE, motionResource } from './motion.resource.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import { motionSubject, type MotionSubject } from './motion.subject.js';

const ITEM_MOTIONS = {
  motions: [MOTION_EXAMPLE],
  ready: [{ ready: 'note', kind: 'note', wording: 'That the Committee note the agreement.' }],
};

/** The motions of an item as JSON: one more is drafted here. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/motions')
export class MotionsApi {
  constructor(private readonly desk: MotionDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'The motions of an item, and those ready to be drafted on it',
    example: ITEM_MOTIONS,
  })
  async list(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<object> {
    const found = await this.desk.item(actor, at);
    const motions = found.item.motions.map((motion) =>
      motionResource(motionSubject(actor, { ...found, motion, directory: [] })),
    );
    const ready = await this.desk.ready(found);
    return {
      motions,
      ready: ready.map(({ key, kind, wording }) => ({ ready: key, kind, wording })),
    };
  }

  @Post()
  @HttpCode(201)
  @Asks('draft resolution')
  @Described({ summary: 'Drafts a motion on an item', example: MOTION_EXAMPLE })
  async draft(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() form: MotionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const draft = await draftIn(this.desk, await this.desk.item(actor, at), form);
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
