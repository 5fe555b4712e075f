import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { paths } from '#records/paths';
import {
  PublicRecommendationsQueries,
  type PublicRecommendation,
} from '#records/public-recommendations';
import { shortDate } from '#rules';
import { Open } from '../http/asks.js';
import { atom } from '../public/atom.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { csv } from '../recommendations/csv.js';
import { PublicQuestion } from './public-question.js';
import { PUBLIC_COLUMNS, publicResource, publicRows } from './public-recommendation.resource.js';

const FEW = 50;
const MANY = 1_000;

/** The public list for machines: JSON, CSV and a feed. */
@Controller()
export class PublicTwinsPages {
  constructor(
    private readonly recommendations: PublicRecommendationsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('recommendations.json')
  @Open(PUBLISHED)
  async json(@Query() question: PublicQuestion): Promise<object> {
    const found = await this.recommendations.list(question.asked(MANY));
    return { items: found.map((one) => publicResource(one, this.around())) };
  }

  @Get('recommendations.csv')
  @Open(PUBLISHED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="recommendations.csv"')
  async csv(@Query() question: PublicQuestion): Promise<string> {
    const found = await this.recommendations.list(question.asked(MANY));
    return csv(
      PUBLIC_COLUMNS,
      found.flatMap((one) => publicRows(one, this.around())),
    );
  }

  @Get('recommendations.atom')
  @Open(PUBLISHED)
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  async atom(@Query() question: PublicQuestion): Promise<string> {
    const found = await this.recommendations.list(question.asked(FEW));
    const { baseUrl } = this.config;
    return atom({
      address: `${baseUrl}${paths.publicRecommendations}.atom${question.at(null)}`,
      page: `${baseUrl}${paths.publicRecommendations}`,
      title: 'Recommendations',
      author: found[0]?.council ?? 'Critical Friend',
      entries: found.map((one) => entryOf(one, baseUrl)),
    });
  }

  private around() {
    return { baseUrl: this.config.baseUrl, today: this.recommendations.today() };
  }
}

const entryOf = (found: PublicRecommendation, baseUrl: string) => ({
  address: `${baseUrl}${paths.publicRecommendation(found.reference)}`,
  title: `${found.reference}: ${found.committee}, ${shortDate(found.madeOn)}, to ${found.addressees.map(({ authority }) => authority).join(', ')}`,
  summary: found.wording,
  updated: found.publishedAt,
});
