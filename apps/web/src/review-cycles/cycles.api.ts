import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GroupReviewsQueries } from '#records/review-cycles';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { orSavedMeanwhile } from '../http/saved-meanwhile.js';
import { CycleDesk } from './cycle-desk.js';
import { PatternForm, PlanningForm, StepForm, stepInFields, stepOf } from './cycle-forms.js';
import { yearAsked } from './cycle-year-asked.js';

const DONE = { done: 'What the history says of it.' };
const STEP = {
  what: 'priority review',
  name: 'Quarterly review',
  month: 7,
  dayRule: 'last working day',
  day: 1,
  askedAhead: 28,
  priorities: null,
};

/** A partnership's yearly pattern and the planning of its reviews, for machines. */
@Controller('api/v1/partnerships/:slug/review-cycle')
export class CyclesApi {
  constructor(
    private readonly desk: CycleDesk,
    private readonly rounds: GroupReviewsQueries,
  ) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'The yearly pattern of a partnership',
    example: { begins: 7, steps: [STEP] },
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { councilId: _, partnershipId: __, ...cycle } = await this.desk.queries.find(actor, slug);
    reply.header('etag', entityTag(cycle.version));
    return cycle;
  }

  @Post()
  @HttpCode(201)
  @Asks('keep review cycle')
  @Described({ summary: 'Starts from one of the patterns the product comes with', example: DONE })
  async start(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { pattern }: PatternForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const done = await this.desk.cycles.start({ actor, slug, key: key ?? undefined }, { pattern });
    return { done: done.sentence };
  }

  @Post('steps')
  @HttpCode(201)
  @Asks('keep review cycle')
  @Described({ summary: 'Adds a step to the pattern', example: DONE })
  async add(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: StepForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const act = { actor, slug, key: key ?? undefined };
    return { done: (await this.desk.cycles.addStep(act, stepOf(form))).sentence };
  }

  @Post('steps/:id')
  @HttpCode(200)
  @Asks('keep review cycle')
  @Described({
    summary: 'Changes a step; nothing planned moves by it. If-Match is the version of the pattern',
    example: DONE,
  })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() { slug, id }: { readonly slug: string; readonly id: string },
    @Body() form: StepForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    await this.step(actor, slug, id);
    const act = { actor, slug, version: version ?? undefined, key: key ?? undefined };
    return orSavedMeanwhile(
      async () => ({
        done: (await this.desk.cycles.changeStep(act, { id, step: stepOf(form) })).sentence,
      }),
      () => this.stepNow(actor, slug, id),
    );
  }

  @Post('steps/:id/removal')
  @HttpCode(200)
  @Asks('keep review cycle')
  @Described({
    summary: 'Takes a step out of the pattern. If-Match is the version of the pattern',
    example: DONE,
  })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() { slug, id }: { readonly slug: string; readonly id: string },
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    await this.step(actor, slug, id);
    const act = { actor, slug, version: version ?? undefined, key: key ?? undefined };
    return orSavedMeanwhile(
      async () => ({ done: (await this.desk.cycles.removeStep(act, { id })).sentence }),
      () => this.stepNow(actor, slug, id),
    );
  }

  @Get('years/:year')
  @Asks('read partnership work')
  @Described({
    summary: 'The reviews and other steps of a year',
    example: { year: 2026, reviews: [] },
  })
  async year(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: { readonly slug: string; readonly year: string },
  ): Promise<object> {
    const found = await this.desk.queries.year(actor, slug, wholeYear(year));
    return { year: found.year, dates: found.dates, reviews: found.reviews };
  }

  @Get('years/:year/preview')
  @Asks('keep review cycle')
  @Described({
    summary: 'What planning a year would do; writes nothing',
    example: { isNothing: true, fingerprint: '…' },
  })
  async preview(
    @CurrentPerson() actor: Actor,
    @Param() { slug, year }: { readonly slug: string; readonly year: string },
  ): Promise<object> {
    const { cycle: _, ...found } = await this.desk.generating.preview(actor, slug, wholeYear(year));
    return found;
  }

  @Get('rounds/:cycle')
  @Asks('read partnership work')
  @Described({
    summary: 'One round of reviews, as the working group reads it',
    example: { name: 'October 2026', rounds: ['October 2026'], priorities: [] },
  })
  async round(
    @CurrentPerson() actor: Actor,
    @Param() at: { readonly slug: string; readonly cycle: string },
  ): Promise<object> {
    const { cycle: _, ...round } = await this.rounds.round(actor, at.slug, at.cycle);
    return round;
  }

  @Post('years')
  @HttpCode(200)
  @Asks('keep review cycle')
  @Described({ summary: 'Plans a year exactly as its preview showed', example: DONE })
  async generate(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: PlanningForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const act = { actor, slug, key: key ?? undefined };
    return { done: (await this.desk.generating.generate(act, { ...form })).sentence };
  }

  /** A step as it is saved now, in the words of the form. */
  private async stepNow(actor: Actor, slug: string, id: string) {
    const { steps, priorities } = await this.desk.queries.find(actor, slug);
    const step = steps.find((one) => one.id === id);
    if (step === undefined) return { step: 'It was taken out of the pattern.' };
    return stepInFields(step, priorities);
  }

  /** Whether a step is there is asked before who may change it, alike of everybody. */
  private async step(actor: Actor, slug: string, id: string): Promise<void> {
    const { steps } = await this.desk.queries.find(actor, slug);
    if (!steps.some((one) => one.id === id)) refuse('not-found', 'There is no such step.');
  }
}

const wholeYear = (year: string): number =>
  yearAsked(year) ?? refuse('not-found', 'There is no such year.');
