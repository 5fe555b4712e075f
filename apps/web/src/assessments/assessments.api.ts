import { Body, Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ASSESSMENT, refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { AssessmentDesk, type AssessmentAt } from './assessment-desk.js';
import { FindingForm, OpenAssessmentForm } from './assessment-forms.js';
import { ASSESSMENT_ROWS } from './assessment-transitions.js';
import {
  ASSESSMENT_EXAMPLE,
  ASSESSMENT_LINE_EXAMPLE,
  assessmentLineResource,
  assessmentResource,
} from './assessment.resource.js';
import type { AssessmentSubject } from './assessment.subject.js';
import { askedIn, DataRequestForm, personIn } from './data-request-forms.js';
import { DATA_REQUEST_EXAMPLE, dataRequestResource } from './data-request.resource.js';
import { findingIn } from './finding-fields.js';
import { workshopFile } from './workshop-file.js';

/** The strategic assessments of a partnership as JSON. */
@Controller('api/v1/partnerships/:partnership/assessments')
export class AssessmentsApi {
  constructor(private readonly desk: AssessmentDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Lists the strategic assessments of a partnership, the latest year first',
    example: { assessments: [ASSESSMENT_LINE_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<object> {
    const { assessments } = await this.desk.queries.of(actor, slug);
    return { assessments: assessments.map(assessmentLineResource) };
  }

  @Post()
  @HttpCode(201)
  @Asks('keep assessment')
  @Described({ summary: 'Begins the assessment of a year', example: ASSESSMENT_EXAMPLE })
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('partnership') partnership: string,
    @Body() form: OpenAssessmentForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { partnershipId } = await this.desk.queries.of(actor, partnership);
    const act = { actor, ...(key === null ? {} : { key }) };
    const { slug } = await this.desk.assessments.open(act, { ...form, partnershipId });
    return assessmentResource(await this.desk.find(actor, { partnership, year: slug }));
  }
}

type FindingAt = AssessmentAt & { readonly number: string };

/** One year's assessment as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/partnerships/:partnership/assessments/:year')
export class AssessmentApi {
  constructor(readonly desk: AssessmentDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'One strategic assessment with its requests and findings',
    example: ASSESSMENT_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  @Get('data-set')
  @Asks('read partnership work')
  @Header('content-type', 'application/json; charset=utf-8')
  @Described({
    summary: 'The data set as it was closed; its SHA-256 is that of these bytes',
    example: { asAt: '2026-11-30', requests: [] },
  })
  dataSet(@CurrentPerson() actor: Actor, @Param() at: AssessmentAt): Promise<string> {
    return this.desk.queries.dataSet(actor, at);
  }

  @Post('data-requests')
  @HttpCode(201)
  @Asks('keep assessment')
  @Described({ summary: 'Asks a partner for data', example: DATA_REQUEST_EXAMPLE })
  async ask(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Body() form: DataRequestForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id: assessmentId } = await this.find(actor, at);
    const act = { actor, ...(key === null ? {} : { key }) };
    const { authority, note, due } = form;
    const asked = { assessmentId, authority, due, note: note ?? '', asked: askedIn(form) };
    const { reference } = await this.desk.asking.ask(act, { ...asked, person: personIn(form) });
    return dataRequestResource(await this.desk.request(actor, reference));
  }

  @Post('findings')
  @HttpCode(201)
  @Asks('keep assessment')
  @Described({ summary: 'Writes a finding', example: ASSESSMENT_EXAMPLE })
  async write(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Body() form: FindingForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    await this.desk.findings.add({ actor, id, ...seenBy(version, key) }, findingIn(form));
    return assessmentResource(await this.find(actor, at));
  }

  @Post('findings/:number')
  @HttpCode(200)
  @Asks('keep assessment')
  @Described({ summary: 'Changes a finding', example: ASSESSMENT_EXAMPLE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: FindingAt,
    @Body() form: FindingForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const act = { actor, id, ...seenBy(version, key) };
    await this.desk.findings.change(act, numberOf(at), findingIn(form));
    return assessmentResource(await this.find(actor, at));
  }

  @Post('findings/:number/removal')
  @HttpCode(200)
  @Asks('keep assessment')
  @Described({ summary: 'Takes a finding out', example: ASSESSMENT_EXAMPLE })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: FindingAt,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    await this.desk.findings.remove({ actor, id, ...seenBy(version, key) }, numberOf(at));
    return assessmentResource(await this.find(actor, at));
  }

  @Get('workshop.ics')
  @Asks('read partnership work')
  @Described({ summary: 'Its workshop as a calendar', example: 'BEGIN:VCALENDAR' })
  async workshop(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return workshopFile(await this.desk.queries.find(actor, at), {
      reply,
      now: this.desk.queries.now(),
    });
  }

  find(actor: Actor, at: AssessmentAt): Promise<AssessmentSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: AssessmentSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return assessmentResource(subject);
  }
}

const seenBy = (version: number | null, key: string | null) => ({
  ...(version === null ? {} : { version }),
  ...(key === null ? {} : { key }),
});

const numberOf = ({ number }: FindingAt): number =>
  /^\d{1,6}$/.test(number) ? Number(number) : refuse('not-found', 'There is no such finding.');

addApi(AssessmentApi, { rows: ASSESSMENT_ROWS, machine: ASSESSMENT, example: ASSESSMENT_EXAMPLE });
