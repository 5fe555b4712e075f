import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { MadeReportsQueries } from '#records/annual-reports';
import { PublicCommitteesQueries } from '#records/committees';
import { PublishedQueries, type PublishedLine } from '#records/publication';
import { paths } from '#records/paths';
import { localDate } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { csv } from '../recommendations/csv.js';
import { Afterwards } from './afterwards.js';
import { meetingsFeed } from './meetings-feed.js';
import { PUBLISHED } from './open-to-all.js';
import { publicCommitteePresenter } from './public-committee.presenter.js';
import { publishedLinePresenter } from './published-line.presenter.js';
import { COLUMNS, publishedLineResource } from './published-line.resource.js';

const FEW = 20;
const MANY = 500;
const FAR_AHEAD = localDate('9999-12-31');

/** Committees, what they are for, who sits on them, and their published meetings. */
@Controller('committees')
export class PublicCommitteesPages {
  constructor(
    private readonly committees: PublicCommitteesQueries,
    private readonly published: PublishedQueries,
    private readonly annual: MadeReportsQueries,
    private readonly afterwards: Afterwards,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Open(PUBLISHED)
  async list(): Promise<Answer> {
    const committees = await this.committees.list();
    return page('public/views/committees.njk', {
      title: 'Committees',
      committees: committees.map(({ slug, name, council, constitutedAs }) => ({
        name,
        council,
        constitutedAs,
        href: paths.publicCommittee(slug),
      })),
    });
  }

  @Get(':slug')
  @Open(PUBLISHED)
  async show(@Param('slug') slug: string): Promise<Answer> {
    const committee = await this.committees.find(slug);
    const today = this.published.today();
    const next = await this.published.meetings({ committee: slug, from: today, limit: FEW });
    const past = await this.published.meetings({ committee: slug, before: today, limit: FEW });
    return page('public/views/committee.njk', {
      title: committee.name,
      shown: publicCommitteePresenter(committee, await this.annual.years(slug)),
      next: next.map(publishedLinePresenter),
      past: past.map(publishedLinePresenter),
    });
  }

  @Get(':slug/meetings.json')
  @Open(PUBLISHED)
  async json(@Param('slug') slug: string): Promise<object> {
    return { items: (await this.latest(slug)).map((line) => this.resource(line)) };
  }

  @Get(':slug/meetings.csv')
  @Open(PUBLISHED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="meetings.csv"')
  async csv(@Param('slug') slug: string): Promise<string> {
    return csv(
      COLUMNS,
      (await this.latest(slug)).map((line) => this.resource(line)),
    );
  }

  @Get(':slug/meetings.atom')
  @Open(PUBLISHED)
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  async atom(@Param('slug') slug: string): Promise<string> {
    const { name, council } = await this.committees.find(slug);
    const about = {
      baseUrl: this.config.baseUrl,
      path: `${paths.publicCommittee(slug)}/meetings`,
      title: `${name}: agendas, decisions and minutes`,
      author: council,
    };
    const lines = (await this.latest(slug)).slice(0, FEW);
    return meetingsFeed(lines, about, await this.afterwards.entries(slug));
  }

  /** Latest first. Refuses with `not-found` a committee that is not there. */
  private async latest(slug: string): Promise<PublishedLine[]> {
    await this.committees.find(slug);
    return this.published.meetings({ committee: slug, before: FAR_AHEAD, limit: MANY });
  }

  private resource(line: PublishedLine) {
    return publishedLineResource(line, this.config.baseUrl);
  }
}
