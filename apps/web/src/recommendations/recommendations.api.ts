import { Controller, Get, Param, Query } from '@nestjs/common';
import { RecommendationsQueries } from '#records/recommendations';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { ListQuestion } from './list-question.js';
import { EXAMPLE_LIST, listResource } from './listed.resource.js';
import { RecommendationList } from './recommendation-list.js';
import { EXAMPLE_RECOMMENDATION, recommendationResource } from './recommendation.resource.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from './seen-by.js';

/** Recommendations as JSON: the list, and each with its addressees. */
@Controller('api/v1/recommendations')
export class RecommendationsApi {
  constructor(
    private readonly recommendations: RecommendationList,
    private readonly queries: RecommendationsQueries,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'Lists recommendations, one row for each authority asked, soonest due first',
    example: EXAMPLE_LIST,
  })
  async list(@CurrentPerson() person: Actor, @Query() question: ListQuestion) {
    refuseStrangers(person);
    return listResource(await this.recommendations.find(person, question));
  }

  @Get(':reference')
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'One recommendation: its text, where it comes from, and what each authority said',
    example: EXAMPLE_RECOMMENDATION,
  })
  async show(@CurrentPerson() person: Actor, @Param('reference') reference: string) {
    refuseStrangers(person);
    const found = await this.queries.recommendation(person, reference);
    return recommendationResource(found, { actor: person, today: this.queries.today() });
  }
}
