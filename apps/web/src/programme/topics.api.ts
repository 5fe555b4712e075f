import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CommitteesQueries } from '#records/committees';
import { TOPIC, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { TopicDesk, type TopicAddress } from './topic-desk.js';
import { ScoresForm, SuggestionForm, TopicWordsForm } from './topic-forms.js';
import { TOPIC_TRANSITIONS } from './topic-transitions.js';
import { TOPIC_EXAMPLE, topicLineResource, topicResource } from './topic.resource.js';
import type { TopicSubject } from './topic.subject.js';
import { topicsAsked } from './topics-asked.js';

const SUGGESTED = { state: 'suggested', committee: 'crime-and-disorder', title: 'Shop theft' };

/** Suggesting topics as a machine does. */
@Controller('api/v1/topics')
export class SuggestingApi {
  constructor(private readonly desk: TopicDesk) {}

  @Get()
  @Asks('suggest topic')
  @Described({ summary: 'The topics you suggested', example: { items: [SUGGESTED] } })
  async own(@CurrentPerson() actor: Actor): Promise<object> {
    return { items: await this.desk.queries.own(actor) };
  }

  @Post()
  @HttpCode(201)
  @Asks('suggest topic')
  @Described({ summary: 'Suggests a topic to a committee of your council', example: SUGGESTED })
  async suggest(
    @CurrentPerson() actor: Actor,
    @Body() suggestion: SuggestionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { committee, title } = suggestion;
    const asked = { ...suggestion };
    const { state } = await this.desk.suggesting.suggest(actor, asked, key ?? undefined);
    return { state, committee, title };
  }
}

/** The work programme of a committee as JSON. */
@Controller('api/v1/committees/:slug/topics')
export class TopicsApi {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly desk: TopicDesk,
  ) {}

  @Get()
  @Asks('read committee work')
  @Described({
    summary: 'The work programme of a committee, the highest scored first',
    example: { items: [TOPIC_EXAMPLE] },
  })
  async list(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<object> {
    await this.committees.find(actor, slug);
    const asked = { committee: slug, ...topicsAsked(query) };
    return { items: (await this.desk.queries.list(actor, asked)).map(topicLineResource) };
  }
}

/** One topic as JSON, its scores and words, and a sub-resource for each transition. */
@Controller('api/v1/committees/:slug/programme/:topic')
export class TopicApi {
  constructor(readonly desk: TopicDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'A topic with its scores and what you may do', example: TOPIC_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  @Post('scores')
  @HttpCode(200)
  @Asks('score topic')
  @Described({ summary: 'Scores a topic, question by question', example: TOPIC_EXAMPLE })
  async score(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Body() scores: ScoresForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    await this.desk.scoring.score({ actor, id }, scores);
    return this.shown(await this.find(actor, at), reply);
  }

  @Post('words')
  @HttpCode(200)
  @Asks('manage work programme')
  @Described({ summary: 'Rewords a topic', example: TOPIC_EXAMPLE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Body() words: TopicWordsForm,
    @VersionSeen() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const act = { actor, id, ...(version === null ? {} : { version }) };
    await this.desk.topics.change(act, { ...words });
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: TopicAddress): Promise<TopicSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: TopicSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return topicResource(subject);
  }
}

addApi(TopicApi, { rows: TOPIC_TRANSITIONS, machine: TOPIC, example: TOPIC_EXAMPLE });
