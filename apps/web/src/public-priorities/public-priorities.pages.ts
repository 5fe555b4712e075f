import { Controller, Get, Param } from '@nestjs/common';
import { PriorityLineageQueries, PublicEditionsQueries } from '#records/editions';
import { numberOf } from '../editions/edition-desk.js';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { publicEditionPresenter } from './public-edition.presenter.js';
import { publicListPresenter, publicPriorityPresenter } from './public-priority.presenter.js';
import { onePublicPriorityResource, publicPriorityResource } from './public-priority.resource.js';

/** What partnerships have agreed to put first, and why, for everybody. Only published editions; nothing of a draft. */
@Controller()
export class PublicPrioritiesPages {
  constructor(
    private readonly editions: PublicEditionsQueries,
    private readonly lineage: PriorityLineageQueries,
  ) {}

  @Get('priorities')
  @Open(PUBLISHED)
  async list(): Promise<Answer> {
    const agreements = publicListPresenter(await this.editions.priorities());
    return page('public-priorities/views/list.njk', { title: 'Priorities', agreements });
  }

  @Get('priorities.json')
  @Open(PUBLISHED)
  async json(): Promise<object> {
    const found = await this.editions.priorities();
    return { priorities: found.map(publicPriorityResource) };
  }

  @Get('priorities/:slug.json')
  @Open(PUBLISHED)
  async oneAsData(@Param('slug') slug: string): Promise<object> {
    const found = await this.editions.priority(slug);
    return onePublicPriorityResource(found, await this.lineage.of(found.id));
  }

  @Get('priorities/:slug')
  @Open(PUBLISHED)
  async one(@Param('slug') slug: string): Promise<Answer> {
    const found = await this.editions.priority(slug);
    const shown = publicPriorityPresenter(found, await this.lineage.of(found.id));
    return page('public-priorities/views/priority.njk', { title: shown.title, shown });
  }

  @Get('agreements/:agreement/editions/:edition')
  @Open(PUBLISHED)
  async edition(
    @Param('agreement') agreement: string,
    @Param('edition') edition: string,
  ): Promise<Answer> {
    const found = await this.editions.edition(agreement, numberOf(edition));
    const shown = publicEditionPresenter(found);
    return page('public-priorities/views/edition.njk', { title: shown.title, shown });
  }
}
