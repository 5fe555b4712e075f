import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ATTENDANCE_REQUEST, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { addApi } from '../transitions/routes.js';
import { RequestDesk } from './request-desk.js';
import { AttendanceRequestForm } from './request-forms.js';
import { REQUEST_ROWS } from './request-transitions.js';
import {
  REQUEST_EXAMPLE,
  REQUEST_LINE_EXAMPLE,
  requestLineResource,
  requestResource,
} from './request.resource.js';
import type { RequestSubject } from './request.subject.js';

/** Requests to attend as JSON. */
@Controller('api/v1')
export class RequestsApi {
  constructor(private readonly desk: RequestDesk) {}

  @Get('attendance-requests')
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'Lists the authorities asked to come to meetings, the open requests first',
    example: { requests: [REQUEST_LINE_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    refuseStrangers(actor);
    return { requests: (await this.desk.list(actor)).map(requestLineResource) };
  }

  @Post('committees/:slug/attendance-requests')
  @HttpCode(201)
  @Asks('ask attendance')
  @Described({
    summary: 'Asks an authority to come to a meeting of a committee',
    example: REQUEST_EXAMPLE,
  })
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: AttendanceRequestForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { committeeId } = await this.desk.queries.choices(actor, slug);
    const act = { actor, ...(key === null ? {} : { key }) };
    const { reference } = await this.desk.requests.ask(act, { ...form, committeeId });
    return requestResource(await this.desk.find(actor, reference));
  }
}

/** One request as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/attendance-requests/:reference')
export class RequestApi {
  constructor(readonly desk: RequestDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'One request to attend, with who comes', example: REQUEST_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    refuseStrangers(actor);
    return this.shown(await this.find(actor, { reference }), reply);
  }

  find(actor: Actor, { reference }: { readonly reference: string }): Promise<RequestSubject> {
    return this.desk.find(actor, reference);
  }

  shown(subject: RequestSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return requestResource(subject);
  }
}

addApi(RequestApi, { rows: REQUEST_ROWS, machine: ATTENDANCE_REQUEST, example: REQUEST_EXAMPLE });
