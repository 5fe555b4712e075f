import { Controller, Get } from '@nestjs/common';
import { PublishedQueries } from '#records/publication';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { publishedLinePresenter } from '../public/published-line.presenter.js';

const FEW = 5;

/** The public start page. */
@Controller()
export class HomePages {
  constructor(private readonly published: PublishedQueries) {}

  @Get()
  @Open('the public start page')
  async start(): Promise<Answer> {
    const next = await this.published.meetings({ from: this.published.today(), limit: FEW });
    return page('home/views/start.njk', {
      title: 'Scrutiny, and what came of it',
      next: next.map(publishedLinePresenter),
    });
  }
}
