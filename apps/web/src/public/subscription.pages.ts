import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { SubscriptionsService, type Subscription } from '#records/subscriptions';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';

/** Confirming a subscription and ending it, by the secret address in its letters. Reading changes nothing; a button does. */
@Controller('subscriptions/:token')
export class SubscriptionPages {
  constructor(private readonly subscriptions: SubscriptionsService) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  async ask(@Param('token') token: string): Promise<Answer> {
    const found = await this.subscriptions.open(token);
    if (found.isConfirmed && !found.isEnded) return this.confirmed(found, token);
    return page('public/views/subscription.njk', {
      title: `Get a letter when papers of the ${found.committee} are published?`,
      action: paths.subscription(token),
      button: 'Yes, write to me',
    });
  }

  @Post()
  @HttpCode(200)
  @Open(BY_THE_SECRET)
  @SecretPage()
  async confirm(@Param('token') token: string): Promise<Answer> {
    return this.confirmed(await this.subscriptions.confirm(token), token);
  }

  @Get('end')
  @Open(BY_THE_SECRET)
  @SecretPage()
  async askEnd(@Param('token') token: string): Promise<Answer> {
    const found = await this.subscriptions.open(token);
    if (found.isEnded) return this.ended(found);
    return page('public/views/subscription.njk', {
      title: `End the letters about the ${found.committee}?`,
      action: paths.subscriptionEnd(token),
      button: 'End them',
    });
  }

  /** Also what a mail program posts by itself when its reader unsubscribes (RFC 8058). */
  @Post('end')
  @HttpCode(200)
  @Open(BY_THE_SECRET)
  @SecretPage()
  async end(@Param('token') token: string): Promise<Answer> {
    return this.ended(await this.subscriptions.end(token));
  }

  private confirmed({ committee, committeeSlug }: Subscription, token: string): Answer {
    return page('public/views/told.njk', {
      title: 'You will get a letter',
      sentences: [
        `We write to you when an agenda or a supplement of the ${committee} is published, and when a meeting is called off.`,
        'Each letter says how to end them.',
      ],
      onward: { text: committee, href: paths.publicCommittee(committeeSlug) },
      end: paths.subscriptionEnd(token),
    });
  }

  private ended({ committee, committeeSlug }: Subscription): Answer {
    return page('public/views/told.njk', {
      title: 'The letters are ended',
      sentences: [`No more letters about the ${committee} are sent to you.`],
      onward: { text: committee, href: paths.publicCommittee(committeeSlug) },
    });
  }
}
