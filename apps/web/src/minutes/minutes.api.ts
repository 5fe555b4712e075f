import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { MINUTES_ACTS } from './minutes-acts.js';
import { MinutesDesk, type MinutesSubject } from './minutes-desk.js';
import { addMinutesApi } from './minutes-routes.js';
import { MINUTES_EXAMPLE, minutesResource } from './minutes.resource.js';

/** The minutes of a meeting as machines read and write them; each answers with the minutes as they then are. */
@Controller('api/v1/committees/:slug/meetings/:date/minutes')
export class MinutesApi {
  constructor(readonly desk: MinutesDesk) {}

  @Get()
  @Asks('approve minutes')
  @Described({
    summary: 'The minutes while they are written: each paragraph as drafted and as edited',
    example: MINUTES_EXAMPLE,
  })
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    return this.shown(await this.desk.find(actor, at));
  }

  @Post('redraft')
  @HttpCode(200)
  @Asks('draft minutes')
  @Described({
    summary: 'Drafts the minutes again from the record; no edit is lost',
    example: MINUTES_EXAMPLE,
  })
  async redraft(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { minutes } = await this.desk.find(actor, at);
    const act = { actor, id: minutes.meetingId, key: key ?? undefined };
    await this.desk.paragraphs.redraft(act);
    return this.shown(await this.desk.find(actor, at));
  }

  shown(subject: MinutesSubject): object {
    return minutesResource(subject);
  }
}

addMinutesApi(MinutesApi, MINUTES_ACTS, MINUTES_EXAMPLE);
