import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BeginningEditionsService, EditionsQueries } from '#records/editions';
import { EDITION, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { EditionHost } from './edition-host.js';
import { NewEditionForm } from './edition-forms.js';
import { EDITION_ROWS } from './edition-transitions.js';
import { EDITION_EXAMPLE, editionLineResource } from './edition.resource.js';
import { refuseUnkept } from './refuse-unkept.js';
import type { EditionAt } from './edition.subject.js';

/** The editions of an agreement as JSON, and a new one. */
@Controller('api/v1/partnerships/:slug/agreement/editions')
export class EditionsApi {
  constructor(
    private readonly editions: EditionsQueries,
    private readonly beginning: BeginningEditionsService,
  ) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Lists the editions of the agreement of a partnership, the latest first',
    example: { items: [{ href: EDITION_EXAMPLE.href, edition: 2, state: 'published' }] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { editions } = await this.editions.series(actor, slug);
    return { items: editions.map((one) => editionLineResource(slug, one)) };
  }

  @Post()
  @HttpCode(201)
  @Asks('keep agreement')
  @Described({
    summary: 'Begins a new edition from the present one',
    example: { done: 'Edition 3 of the Community Safety Agreement begun.' },
  })
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: NewEditionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    refuseUnkept(actor, await this.editions.series(actor, slug));
    const act = { actor, ...(key === null ? {} : { key }) };
    const { edition, sentence } = await this.beginning.begin(act, { ...form, partnership: slug });
    const found = await this.editions.find(actor, { partnership: slug, edition });
    return { ...editionLineResource(slug, found), done: sentence };
  }
}

/** One edition as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/partnerships/:slug/agreement/editions/:edition')
export class EditionApi extends EditionHost {
  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One edition with all that is in it', example: EDITION_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: EditionAt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }
}

addApi(EditionApi, { rows: EDITION_ROWS, machine: EDITION, example: EDITION_EXAMPLE });
