import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { PublicCommitteesQueries, type PublicCommittee } from '#records/committees';
import { SubscriptionsService } from '#records/subscriptions';
import { paths } from '#records/paths';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { SUBSCRIBE_LIMIT } from '../http/rate-limits.js';
import { submit } from '../http/submit.js';
import { PUBLISHED } from './open-to-all.js';
import { SubscriptionForm } from './subscription-form.js';

/** Asking to be written to when papers of a committee come out. The same answer whether an address is known or not. */
@Controller('committees/:slug/subscription')
export class SubscribingPages {
  constructor(
    private readonly committees: PublicCommitteesQueries,
    private readonly subscriptions: SubscriptionsService,
  ) {}

  @Get()
  @Open(PUBLISHED)
  async ask(@Param('slug') slug: string): Promise<Answer> {
    return subscribingPage(await this.committees.find(slug), formView());
  }

  @Post()
  @RouteConfig({ rateLimit: SUBSCRIBE_LIMIT })
  @Open(PUBLISHED)
  async subscribe(@Param('slug') slug: string, @Body() body: unknown): Promise<Answer> {
    const committee = await this.committees.find(slug);
    return submit(readForm(SubscriptionForm, body), {
      act: ({ email }) => this.subscriptions.ask({ committee: slug, email }),
      onward: () => sentPage(committee),
      again: (form) => subscribingPage(committee, form),
    });
  }
}

const subscribingPage = ({ name, slug }: PublicCommittee, form: FormView): Page =>
  page('public/views/subscribing.njk', {
    title: 'Get a letter when papers are published',
    committee: { name, href: paths.publicCommittee(slug) },
    action: paths.subscribing(slug),
    form,
  });

const sentPage = ({ name, slug }: PublicCommittee): Page =>
  page('public/views/told.njk', {
    title: 'Look into your mailbox',
    sentences: [
      'We have sent a letter to the address you gave, unless it gets our letters already.',
      'Press the button in it to confirm. Until then, nothing is sent to you.',
    ],
    onward: { text: name, href: paths.publicCommittee(slug) },
  });
