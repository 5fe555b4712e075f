import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { IMPORT, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { addApi } from '../transitions/routes.js';
import { ImportDesk } from './import-desk.js';
import { NewImportForm } from './import-forms.js';
import { IMPORT_API_ROWS } from './import-transitions.js';
import {
  IMPORT_EXAMPLE,
  IMPORT_LINE_EXAMPLE,
  importLineResource,
  importResource,
} from './import.resource.js';
import { placeMeant } from './place-meant.js';
import type { ImportSubject } from './import.subject.js';

/** Papers brought in, as JSON. */
@Controller('api/v1/imports')
export class ImportsApi {
  constructor(private readonly desk: ImportDesk) {}

  @Get()
  @Asks('import papers')
  @Described({
    summary: 'Lists the papers brought in, the latest first',
    example: { imports: [IMPORT_LINE_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    return { imports: (await this.desk.queries.list(actor)).map(importLineResource) };
  }

  @Post()
  @HttpCode(201)
  @Asks('import papers')
  @TakesFile()
  @Described({
    summary: 'Reads a paper; nothing of it is written before it is accepted',
    example: IMPORT_EXAMPLE,
  })
  async read(
    @CurrentPerson() actor: Actor,
    @Body() form: NewImportForm,
    @FileSent() file: SentFile | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const place = placeMeant(await this.desk.choices(actor), form);
    const act = { actor, ...(key === null ? {} : { key }) };
    const { id } = await this.desk.imports.read(act, { ...place, file });
    return importResource(await this.desk.find(actor, id));
  }
}

/** One import as JSON, with every cell, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/imports/:id')
export class ImportApi {
  constructor(readonly desk: ImportDesk) {}

  @Get()
  @Asks('import papers')
  @Described({
    summary: 'One import: every row and cell as it would be written',
    example: IMPORT_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const subject = await this.find(actor, { id });
    reply.header('etag', entityTag(subject.version));
    return importResource(subject, await this.desk.effects(subject));
  }

  find(actor: Actor, { id }: { readonly id: string }): Promise<ImportSubject> {
    return this.desk.find(actor, id);
  }

  shown(subject: ImportSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return importResource(subject);
  }
}

addApi(ImportApi, { rows: IMPORT_API_ROWS, machine: IMPORT, example: IMPORT_EXAMPLE });
