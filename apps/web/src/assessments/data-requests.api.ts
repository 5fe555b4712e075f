import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DATA_REQUEST, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { sendDocument } from '../documents/send-document.js';
import { addApi } from '../transitions/routes.js';
import { giveAnswer } from './answer-page.js';
import { AssessmentDesk } from './assessment-desk.js';
import { DataAnswerForm } from './data-request-forms.js';
import { DATA_REQUEST_EXAMPLE, dataRequestResource } from './data-request.resource.js';
import { DATA_REQUEST_ROWS } from './data-request-transitions.js';
import type { DataRequestSubject } from './data-request.subject.js';
import { refuseOutsiders, SEEN_BY_PARTNERS } from './seen-by-partners.js';

interface RequestAt {
  readonly reference: string;
}

/** One request for data as JSON, its answer, and a sub-resource for each other thing that can be done with it. */
@Controller('api/v1/data-requests/:reference')
export class DataRequestApi {
  constructor(readonly desk: AssessmentDesk) {}

  @Get()
  @Open(SEEN_BY_PARTNERS)
  @Described({
    summary: 'One request for data, with every answer as it came',
    example: DATA_REQUEST_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    refuseOutsiders(actor);
    return this.shown(await this.find(actor, at), reply);
  }

  @Post('answer')
  @HttpCode(200)
  @Asks('answer data request')
  @TakesFile()
  @Described({
    summary: 'Answers a request for data; with a file, as multipart/form-data',
    example: { done: 'What the history says of it.', ...DATA_REQUEST_EXAMPLE },
  })
  async answer(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt,
    @Body() form: DataAnswerForm,
    @FileSent() file: SentFile | null,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const subject = await this.find(actor, at);
    const seen = {
      ...(version === null ? {} : { version }),
      ...(key === null ? {} : { key }),
    };
    const { sentence } = await giveAnswer(this.desk, { subject, form, file, seen });
    return { done: sentence, ...dataRequestResource(await this.find(actor, at)) };
  }

  @Get('answers/:number/file')
  @Open(SEEN_BY_PARTNERS)
  @Described({ summary: 'The file of an answer, as it came', example: 'its bytes' })
  async file(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt & { readonly number: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseOutsiders(actor);
    const { request } = await this.find(actor, at);
    const number = /^\d{1,6}$/.test(at.number) ? Number(at.number) : 0;
    await sendDocument(reply, await this.desk.requestQueries.file(request, number));
  }

  find(actor: Actor, { reference }: RequestAt): Promise<DataRequestSubject> {
    return this.desk.request(actor, reference);
  }

  shown(subject: DataRequestSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return dataRequestResource(subject);
  }
}

addApi(DataRequestApi, {
  rows: DATA_REQUEST_ROWS,
  machine: DATA_REQUEST,
  example: DATA_REQUEST_EXAMPLE,
});
