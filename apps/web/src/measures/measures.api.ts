import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { actionsFor } from '../transitions/buttons.js';
import { addApi } from '../transitions/routes.js';
import { KEEPING_MEASURE } from './keeping-measure.js';
import { MeasureDesk, type MeasureAddress, type MeasureSubject } from './measure-desk.js';
import { MEASURE_ROWS } from './measure-transitions.js';
import { MEASURE_EXAMPLE, measureResource } from './measure.resource.js';
import { wordsOfMeasure } from './measure-words.js';
import { MeasureWordsForm } from './measure-words-form.js';

/** Measures of priorities and partnerships as JSON. */
@Controller('api/v1')
export class MeasuresApi {
  constructor(private readonly desk: MeasureDesk) {}

  @Get('partnerships/:slug/measures')
  @Asks('read partnership work')
  @Described({
    summary: 'The measures of a partnership, how each stands and why',
    example: { measures: [MEASURE_EXAMPLE] },
  })
  async ofPartnership(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { id } = await this.desk.places.partnership(actor, slug);
    const measures = await this.desk.queries.ofPartnership(actor, id);
    return { measures: measures.map(measureResource) };
  }

  @Get('priorities/:slug/measures')
  @Asks('read partnership work')
  @Described({
    summary: 'The measures of a priority and of those it comes from',
    example: { measures: [MEASURE_EXAMPLE] },
  })
  async ofPriority(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { id } = await this.desk.places.priority(actor, slug);
    const measures = await this.desk.queries.ofPriority(actor, id);
    return { measures: measures.map(measureResource) };
  }

  @Post('priorities/:slug/measures')
  @HttpCode(201)
  @Asks('keep measures')
  @Described({
    summary: 'Adds a measure to a priority',
    example: { done: 'What the history says of it.', measure: 'burglaries-of-homes' },
  })
  async add(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: MeasureWordsForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.places.priority(actor, slug);
    const others = await this.desk.places.measuresBeside(id);
    const act = { actor, id, key: key ?? undefined };
    const done = await this.desk.measures.add(act, wordsOfMeasure(form, others));
    return { done: done.sentence, measure: done.slug };
  }
}

/** One measure as JSON, and a sub-resource for each thing that can be done about it. */
@Controller('api/v1/measures/:measure')
export class MeasureApi {
  constructor(readonly desk: MeasureDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One measure with its figures', example: MEASURE_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeasureAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: MeasureAddress): Promise<MeasureSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: MeasureSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    const at = `/api/v1/measures/${subject.measure.slug}`;
    return { ...measureResource(subject.measure), actions: actionsFor(MEASURE_ROWS, subject, at) };
  }
}

addApi(MeasureApi, { rows: MEASURE_ROWS, machine: KEEPING_MEASURE, example: MEASURE_EXAMPLE });
