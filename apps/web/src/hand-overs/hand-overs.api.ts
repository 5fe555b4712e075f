import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HandOverDesk } from './hand-over-desk.js';
import { HandOverWordsForm } from './hand-over-form.js';
import { numberIn } from './hand-over.pages.js';
import {
  HAND_OVER_EXAMPLE,
  handOverLineResource,
  handOverResource,
  previewResource,
} from './hand-over.resource.js';

/** Hand-overs as JSON: what would go, doing it, and what went. */
@Controller('api/v1/hand-overs')
export class HandOversApi {
  constructor(private readonly desk: HandOverDesk) {}

  @Get()
  @Asks('hand over')
  @Described({
    summary: 'Lists hand-overs, the latest first',
    example: { handOvers: [HAND_OVER_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const lines = await this.desk.queries.list(actor);
    return { handOvers: lines.map(handOverLineResource) };
  }

  @Get('preview')
  @Asks('hand over')
  @Described({
    summary:
      'What `person:{id}` or `authority:{slug}` would hand over, with the fingerprint that confirms it',
    example: { from: 'authority:fire', name: 'Marchfield Fire', fingerprint: 'b94d27b9', list: [] },
  })
  async preview(@CurrentPerson() actor: Actor, @Query('from') from: unknown): Promise<object> {
    const key = typeof from === 'string' ? from : '';
    return previewResource(await this.desk.preview(actor, key));
  }

  @Post()
  @HttpCode(201)
  @Asks('hand over')
  @Described({ summary: 'Hands all of it over to a successor', example: HAND_OVER_EXAMPLE })
  async handOver(
    @CurrentPerson() actor: Actor,
    @Body() form: HandOverWordsForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { number, sentence } = await this.desk.handOver(actor, form, key ?? undefined);
    return { done: sentence, ...handOverResource(await this.desk.queries.find(actor, number)) };
  }

  @Get(':number')
  @Asks('hand over')
  @Described({ summary: 'One hand-over with its signed list', example: HAND_OVER_EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param('number') number: string): Promise<object> {
    return handOverResource(await this.desk.queries.find(actor, numberIn(number)));
  }
}
