import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { GroupReviewsQueries } from '#records/review-cycles';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { CycleDesk } from './cycle-desk.js';
import { PatternForm, PlanningForm, StepForm, stepOf } from './cycle-forms.js';
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
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { councilId: _, partnershipId: __, ...cycle } = await this.desk.queries.find(actor, slug);
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
  @Described({ summary: 'Changes a step; nothing planned moves by it', example: DONE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() { slug, id }: { readonly slug: string; readonly id: string },
    @Body() form: StepForm,
  ): Promise<object> {
    await this.step(actor, slug, id);
    const done = await this.desk.cycles.changeStep({ actor, slug }, { id, step: stepOf(form) });
    return { done: done.sentence };
  }

  @Post('steps/:id/removal')
  @HttpCode(200)
  @Asks('keep review cycle')
  @Described({ summary: 'Takes a step out of the pattern', example: DONE })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() { slug, id }: { readonly slug: string; readonly id: string },
  ): Promise<object> {
    await this.step(actor, slug, id);
    return { done: (await this.desk.cycles.removeStep({ actor, slug }, { id })).sentence };
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

  /** Whether a step is there is asked before who may change it, alike of everybody. */
  private async step(actor: Actor, slug: string, id: string): Promise<void> {
    const { steps } = await this.desk.queries.find(actor, slug);
    if (!steps.some((one) => one.id === id)) refuse('not-found', 'There is no such step.');
  }
}

const wholeYear = (year: string): number =>
  yearAsked(year) ?? refuse('not-found', 'There is no such year.');
