import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CommitteesQueries } from '#records/committees';
import { REPORT, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { ReportDesk, type ReportAddress } from './report-desk.js';
import { ReportPlacingForm, ReportProposalForm } from './report-forms.js';
import {
  reportLineResource,
  reportResource,
  REPORT_EXAMPLE,
  versionResource,
} from './report.resource.js';
import type { ReportSubject } from './report.subject.js';
import { REPORT_TRANSITIONS } from './report-transitions.js';
import { textOf, writingOf } from './writing.js';
import { VersionForm } from './version-form.js';

/** The reports of a committee as JSON. */
@Controller('api/v1/committees/:slug/reports')
export class ReportsApi {
  constructor(
    private readonly desk: ReportDesk,
    private readonly committees: CommitteesQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'Reports to a committee', example: { items: [] } })
  async list(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    await this.committees.find(actor, slug);
    const found = await this.desk.queries.list(actor, { committee: slug });
    return { items: found.map(reportLineResource) };
  }

  @Post()
  @Asks('prepare report')
  @Described({ summary: 'Propose a report', example: REPORT_EXAMPLE })
  async propose(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { brief, ...proposal }: ReportProposalForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { committeeId } = await this.desk.queries.choices(actor, slug);
    const order = { ...proposal, brief: brief ?? '', committeeId };
    const done = await this.desk.reports.propose(actor, order, key ?? undefined);
    return reportResource(await this.desk.find(actor, { slug, report: done.slug }));
  }
}

/** One report as JSON: its boxes as they stand, its versions, and a sub-resource for each of its transitions. */
@Controller('api/v1/committees/:slug/reports/:report')
export class ReportApi {
  constructor(readonly desk: ReportDesk) {}

  @Get()
  @Asks('read report')
  @Described({ summary: 'A report, its text and what you may do with it', example: REPORT_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  @Get('versions')
  @Asks('read report')
  @Described({ summary: 'Every version of a report, latest first', example: { items: [] } })
  async versions(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<object> {
    const { report } = await this.find(actor, at);
    return { items: (await this.desk.queries.versions(report)).map(versionResource) };
  }

  /** Boxes that are left out stay as they were in the version it was made from. */
  @Post('versions')
  @HttpCode(200)
  @Asks('write report')
  @Described({ summary: 'Write one version more', example: REPORT_EXAMPLE })
  async write(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() { from, why, boxes }: VersionForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const subject = await this.find(actor, at);
    const now = subject.report.current?.number ?? 0;
    const text = textOf(writingOf(subject, { sheet: boxes, from: now }, null));
    const act = { actor, id: subject.id, ...(key === null ? {} : { key }) };
    const { sentence } = await this.desk.reports.write(act, { ...text, from, why });
    return { done: sentence, ...this.shown(await this.find(actor, at), reply) };
  }

  @Post('meeting')
  @HttpCode(200)
  @Asks('prepare report')
  @Described({ summary: 'Say for which meeting a report is meant', example: REPORT_EXAMPLE })
  async place(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() { meetingId }: ReportPlacingForm,
    @VersionSeen() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const act = { actor, id, ...(version === null ? {} : { version }) };
    const { sentence } = await this.desk.reports.place(act, meetingId);
    return { done: sentence, ...this.shown(await this.find(actor, at), reply) };
  }

  find(actor: Actor, at: ReportAddress): Promise<ReportSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: ReportSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return reportResource(subject);
  }
}

addApi(ReportApi, { rows: REPORT_TRANSITIONS, machine: REPORT, example: REPORT_EXAMPLE });
