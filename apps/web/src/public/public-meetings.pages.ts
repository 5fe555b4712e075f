import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { PublishedQueries, type PublishedLine } from '#records/publication';
import { paths } from '#records/paths';
import { localDate } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { csv } from '../recommendations/csv.js';
import { Afterwards } from './afterwards.js';
import { meetingsFeed } from './meetings-feed.js';
import { PUBLISHED } from './open-to-all.js';
import { publishedLinePresenter } from './published-line.presenter.js';
import { COLUMNS, publishedLineResource } from './published-line.resource.js';

const FEW = 20;
const MANY = 500;
/** Later than any meeting is planned: all of them, latest first. */
const FAR_AHEAD = localDate('9999-12-31');

/** Meetings whose agenda is published, of every committee, with their twins for machines. */
@Controller()
export class PublicMeetingsPages {
  constructor(
    private readonly published: PublishedQueries,
    private readonly afterwards: Afterwards,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('meetings')
  @Open(PUBLISHED)
  async list(): Promise<Answer> {
    const today = this.published.today();
    const next = await this.published.meetings({ from: today, limit: FEW });
    const past = await this.published.meetings({ before: today, limit: FEW });
    return page('public/views/meetings.njk', {
      title: 'Meetings',
      next: next.map(publishedLinePresenter),
      past: past.map(publishedLinePresenter),
      twins: paths.publicMeetings,
    });
  }

  @Get('meetings.json')
  @Open(PUBLISHED)
  async json(): Promise<object> {
    return { items: (await this.latest()).map((line) => this.resource(line)) };
  }

  @Get('meetings.csv')
  @Open(PUBLISHED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="meetings.csv"')
  async csv(): Promise<string> {
    return csv(
      COLUMNS,
      (await this.latest()).map((line) => this.resource(line)),
    );
  }

  @Get('meetings.atom')
  @Open(PUBLISHED)
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  async atom(): Promise<string> {
    const { baseUrl } = this.config;
    const about = {
      baseUrl,
      path: paths.publicMeetings,
      title: 'Meetings: agendas, decisions and minutes',
      author: 'Critical Friend',
    };
    const lines = (await this.latest()).slice(0, FEW);
    return meetingsFeed(lines, about, await this.afterwards.entries(null));
  }

  /** Latest first. */
  private latest(): Promise<PublishedLine[]> {
    return this.published.meetings({ before: FAR_AHEAD, limit: MANY });
  }

  private resource(line: PublishedLine) {
    return publishedLineResource(line, this.config.baseUrl);
  }
}
