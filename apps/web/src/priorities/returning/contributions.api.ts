import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ContributionsQueries,
  ContributionsService,
  type ContributionView,
} from '#records/contributions';
import { PartnershipQueries } from '#records/partnership';
import { may, refuse, type Actor } from '#rules';
import { Described } from '../../docs/described.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { VersionSeen } from '../../http/entity-tag.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { orSavedMeanwhile } from '../../http/saved-meanwhile.js';
import { ReasonForm } from '../../transitions/reason-form.js';
import { PartnerAskedForm } from './contribution-forms.js';
import { withContribution } from './taking-in.js';

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
    example: {
      items: [{ who: 'The schools manager', state: 'asked', dueOn: '2024-01-20', version: 2 }],
    },
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
  @Described({
    summary: 'Says that it is no longer needed; If-Match is its version',
    example: DONE,
  })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param()
    { id: reviewId, contribution: id }: { readonly id: string; readonly contribution: string },
    @Body() { reason }: ReasonForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    await this.reviews.review(actor, { id: reviewId });
    await this.find(actor, reviewId, id);
    const act = { actor, id, version: version ?? undefined, key: key ?? undefined };
    return orSavedMeanwhile(
      async () => ({ done: (await this.contributions.withdraw(act, { reason })).sentence }),
      () => this.saidNow(actor, reviewId, id),
    );
  }

  @Post(':contribution/taking-in')
  @HttpCode(200)
  @Asks('ask contribution')
  @Described({
    summary: 'Puts what was sent at the end of what changed; If-Match is its version',
    example: DONE,
  })
  async takeIn(
    @CurrentPerson() actor: Actor,
    @Param()
    { id: reviewId, contribution: id }: { readonly id: string; readonly contribution: string },
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const review = await this.reviews.review(actor, { id: reviewId });
    const into = withContribution(review, await this.find(actor, reviewId, id));
    const act = { actor, id, version: version ?? undefined, key: key ?? undefined };
    return orSavedMeanwhile(
      async () => ({ done: (await this.contributions.takeIn(act, into)).sentence }),
      () => this.saidNow(actor, reviewId, id),
    );
  }

  /** What is not there is told alike, the review or what was asked for it: an outsider learns of neither. */
  private async find(actor: Actor, reviewId: string, id: string): Promise<ContributionView> {
    const found = await this.queries.ofReview(actor, reviewId);
    return found.find((one) => one.id === id) ?? refuse('not-found', 'There is no such review.');
  }

  private async saidNow(actor: Actor, reviewId: string, id: string) {
    const { words, figures } = await this.find(actor, reviewId, id);
    return { words: words ?? '', figures: figures ?? '' };
  }
}
