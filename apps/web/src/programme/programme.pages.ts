import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { CommitteesQueries, type CommitteeView } from '#records/committees';
import { TopicsQueries } from '#records/programme';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { csv } from '../recommendations/csv.js';
import { boardPresenter, stateChoices, topicLinePresenter } from './programme.presenter.js';
import { topicsAsked, type TopicsNarrowed } from './topics-asked.js';

type Asked = Readonly<Record<string, unknown>>;

const HEADINGS = [
  'title',
  'state',
  'score',
  'scorers',
  'meeting',
  'suggestedOn',
  'suggestedBy',
  'reason',
] as const;

/** The work programme of a committee: as a board, as a list, as a spreadsheet. */
@Controller('app/committees/:slug')
export class ProgrammePages {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly topics: TopicsQueries,
  ) {}

  @Get('programme')
  @Asks('read committee work')
  async board(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const committee = await this.committees.find(actor, slug);
    const found = await this.topics.list(actor, { committee: slug });
    return page('programme/views/board.njk', {
      title: 'Work programme',
      columns: boardPresenter(slug, found),
      isEmpty: found.length === 0,
      ...around(committee),
    });
  }

  @Get('topics')
  @Asks('read committee work')
  async list(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: Asked,
  ): Promise<Answer> {
    const committee = await this.committees.find(actor, slug);
    const asked = topicsAsked(query);
    const found = await this.topics.list(actor, { committee: slug, ...asked });
    return page('programme/views/list.njk', {
      title: 'Topics',
      rows: found.map(topicLinePresenter),
      states: stateChoices(),
      asked: { state: asked.state ?? '', text: asked.text ?? '' },
      isNarrowed: asked.state !== undefined || asked.text !== undefined,
      csv: `${paths.topics(slug)}.csv${narrowed(asked)}`,
      json: `/api/v1/committees/${encodeURIComponent(slug)}/topics${narrowed(asked)}`,
      ...around(committee),
    });
  }

  @Get('topics.csv')
  @Asks('read committee work')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="topics.csv"')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: Asked,
  ): Promise<string> {
    await this.committees.find(actor, slug);
    const found = await this.topics.list(actor, { committee: slug, ...topicsAsked(query) });
    const rows = found.map(({ heldOn, title, state, score, scorers, suggestedOn, ...topic }) => ({
      title,
      state,
      score,
      scorers,
      meeting: heldOn,
      suggestedOn,
      suggestedBy: topic.suggestedBy,
      reason: topic.reason,
    }));
    return csv(HEADINGS, rows);
  }
}

function around({ name, slug }: CommitteeView) {
  return {
    committee: { name, href: paths.committee(slug) },
    board: paths.programme(slug),
    list: paths.topics(slug),
    suggest: `${paths.newTopic}?committee=${encodeURIComponent(slug)}`,
  };
}

function narrowed({ state, text }: TopicsNarrowed): string {
  const pairs = {
    ...(state === undefined ? {} : { state }),
    ...(text === undefined ? {} : { text }),
  };
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? '' : `?${query}`;
}
