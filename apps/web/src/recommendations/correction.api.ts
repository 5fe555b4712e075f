import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { RecommendationsQueries } from '#records/recommendations';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { CorrectionDesk } from './correction-desk.js';
import { CorrectionForm } from './correction-form.js';
import { EXAMPLE_RECOMMENDATION, recommendationResource } from './recommendation.resource.js';

/** A correction as machines ask for it: the corrected words, and the minute that corrects them. */
@Controller('api/v1/recommendations/:reference/correction')
export class CorrectionApi {
  constructor(
    private readonly desk: CorrectionDesk,
    private readonly queries: RecommendationsQueries,
  ) {}

  @Post()
  @HttpCode(200)
  @Asks('correct recommendation')
  @Described({
    summary: 'Corrects the words of a made recommendation by a later minute; no date moves',
    example: { done: 'Corrected by minute 52.', ...EXAMPLE_RECOMMENDATION },
  })
  async correct(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Body() form: CorrectionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const found = await this.desk.find(actor, reference);
    const act = { actor, key: key ?? undefined };
    const { sentence } = await this.desk.correct(found, form, act);
    const record = await this.queries.recommendation(actor, reference);
    const reading = { actor, today: this.queries.today() };
    return { done: sentence, ...recommendationResource(record, reading) };
  }
}
