import { Controller, Get, Param } from '@nestjs/common';
import { CommitteesQueries } from '#records/committees';
import { EarlierRecommendationsQueries } from '#records/earlier-recommendations';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { EARLIER_EXAMPLE, earlierResource, earlierTrackers } from './earlier.presenter.js';

/** What a committee recommended before this record was kept, as an earlier tracker says it. */
@Controller()
export class EarlierPages {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly earlier: EarlierRecommendationsQueries,
  ) {}

  @Get('app/committees/:slug/earlier-recommendations')
  @Asks('read committee work')
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const { id, name } = await this.committees.find(actor, slug);
    const lines = await this.earlier.of(id);
    const shown = {
      committee: name,
      back: paths.committee(slug),
      trackers: earlierTrackers(lines),
    };
    return page('imports/views/earlier.njk', {
      title: 'Recommendations of an earlier record',
      shown,
    });
  }

  @Get('api/v1/committees/:slug/earlier-recommendations')
  @Asks('read committee work')
  @Described({
    summary: 'What a committee recommended before this record was kept',
    example: { recommendations: [EARLIER_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { id } = await this.committees.find(actor, slug);
    return { recommendations: (await this.earlier.of(id)).map(earlierResource) };
  }
}
