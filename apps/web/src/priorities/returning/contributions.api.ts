import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ContributionsQueries, ContributionsService } from '#records/contributions';
import { PartnershipQueries } from '#records/partnership';
import { may, refuse, type Actor } from '#rules';
import { Described } from '../../docs/described.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { ReasonForm } from '../../transitions/reason-form.js';
import { PartnerAskedForm } from './contribution-forms.js';

const DONE = { done: 'What the history says of it.' };

/** Partners asked for their part of a review, for machines. */
@Controller('api/v1/reviews/:id/contributions')
export class ContributionsApi {
  constructor(
    private readonly reviews: PartnershipQueries,
    private readonly queries: ContributionsQueries,
    private readonly contributions: ContributionsService,
  ) {}

  @Get()
  @Asks('ask contribution')
  @Described({
    summary: 'What partners were asked for a review, and what they sent',
    example: { items: [{ who: 'The schools manager', state: 'asked', dueOn: '2024-01-20' }] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<object> {
    const review = await this.reviews.review(actor, { id });
    if (!may(actor, 'ask contribution', review)) {
      refuse('not-permitted', 'You do not have the role that asks partners for this review.');
    }
    return { items: await this.queries.ofReview(actor, id) };
  }

  @Post()
  @HttpCode(201)
  @Asks('ask contribution')
  @Described({ summary: 'Asks somebody for a contribution', example: DONE })
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('id') id: string,
    @Body() form: PartnerAskedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    await this.reviews.review(actor, { id });
    const { question, due } = form;
    const act = { actor, id, key: key ?? undefined };
    return {
      done: (await this.contributions.ask(act, { who: form.who(), question, due })).sentence,
    };
  }

  @Post(':contribution/withdrawal')
  @HttpCode(200)
  @Asks('ask contribution')
  @Described({ summary: 'Says that it is no longer needed', example: DONE })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param()
    { id: reviewId, contribution: id }: { readonly id: string; readonly contribution: string },
    @Body() { reason }: ReasonForm,
  ): Promise<object> {
    await this.reviews.review(actor, { id: reviewId });
    const found = await this.queries.ofReview(actor, reviewId);
    if (!found.some((one) => one.id === id)) refuse('not-found', 'There is no such review.');
    return { done: (await this.contributions.withdraw({ actor, id }, { reason })).sentence };
  }
}
