import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CLEARANCE, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { ReportAddress } from '../reports/report-desk.js';
import { addApi } from '../transitions/routes.js';
import type { ClearanceAddress } from './clearance-address.js';
import { ClearanceDesk } from './clearance-desk.js';
import { chosenIn, oneMore, OneMoreForm, SendingForm } from './clearance-forms.js';
import { GIVERS_ROWS, OFFICERS_ROWS } from './clearance-transitions.js';
import { CLEARANCE_EXAMPLE, clearanceResource } from './clearance.resource.js';
import { clearanceSubject, type ClearanceSubject } from './clearance.subject.js';

const ALL = { items: [CLEARANCE_EXAMPLE] };

/** The clearances of a report as JSON: who is asked for what, and sending it to them all. */
@Controller('api/v1/committees/:slug/reports/:report')
export class ClearancesApi {
  constructor(private readonly desk: ClearanceDesk) {}

  @Get('clearances')
  @Asks('read report')
  @Described({ summary: 'The clearances of a report', example: ALL })
  async list(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<object> {
    const { report, clearances } = await this.desk.ofReport(actor, at);
    const hash = report.current?.hash ?? null;
    const items = clearances.map((one) =>
      clearanceResource(clearanceSubject(actor, report, one), hash),
    );
    return { items };
  }

  @Post('clearances')
  @HttpCode(200)
  @Asks('prepare report')
  @Described({
    summary:
      'Sends a finished report for clearance; with nobody named, to those on its committee’s list',
    example: ALL,
  })
  async send(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() form: SendingForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { report } = await this.desk.ofReport(actor, at);
    const chosen = chosenIn(form);
    const act = { actor, id: report.id, version: version ?? undefined, key: key ?? undefined };
    const { sentence } = await this.desk.rounds.send(act, {
      chosen: chosen.length === 0 ? null : chosen,
    });
    return { done: sentence, ...(await this.list(actor, at)) };
  }

  @Post('stale-clearances')
  @HttpCode(200)
  @Asks('prepare report')
  @Described({ summary: 'Asks again for every clearance of another text', example: ALL })
  async askStale(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { report } = await this.desk.ofReport(actor, at);
    const act = { actor, id: report.id, version: version ?? undefined, key: key ?? undefined };
    const { sentence } = await this.desk.rounds.askStale(act);
    return { done: sentence, ...(await this.list(actor, at)) };
  }

  @Post('more-clearances')
  @HttpCode(200)
  @Asks('prepare report')
  @Described({ summary: 'Asks for one clearance more', example: ALL })
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() form: OneMoreForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { report } = await this.desk.ofReport(actor, at);
    const act = { actor, id: report.id, version: version ?? undefined, key: key ?? undefined };
    const { sentence } = await this.desk.rounds.add(act, oneMore(form));
    return { done: sentence, ...(await this.list(actor, at)) };
  }
}

/** One clearance as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/committees/:slug/reports/:report/clearances/:kind')
export class ClearanceApi {
  constructor(readonly desk: ClearanceDesk) {}

  @Get()
  @Asks('read report')
  @Described({ summary: 'One clearance of a report', example: CLEARANCE_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ClearanceAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  async find(actor: Actor, at: ClearanceAddress): Promise<ClearanceWithHash> {
    const { report } = await this.desk.ofReport(actor, at);
    return { ...(await this.desk.find(actor, at)), hash: report.current?.hash ?? null };
  }

  shown(subject: ClearanceWithHash, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return clearanceResource(subject, subject.hash);
  }
}

interface ClearanceWithHash extends ClearanceSubject {
  readonly hash: string | null;
}

addApi(ClearanceApi, {
  rows: [...GIVERS_ROWS, ...OFFICERS_ROWS],
  machine: CLEARANCE,
  example: CLEARANCE_EXAMPLE,
});
