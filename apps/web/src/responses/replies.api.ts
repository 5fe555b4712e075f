import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Act, Done } from '#records/record';
import { RepliesQueries, RepliesService } from '#records/replies';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { draftOf, ReplyAnswerForm } from './reply-answer-form.js';
import { REPLY_EXAMPLE, replyResource } from './reply.resource.js';

interface At {
  readonly reference: string;
  readonly authority: string;
}

const DONE = { done: 'What was done, in a sentence.', ...REPLY_EXAMPLE };

/** The reply that answers a recommendation, and everything else its letter asked, as JSON. */
@Controller('api/v1/replies/:reference/:authority')
export class RepliesApi {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly replies: RepliesService,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'The reply of an authority: its drafts for who writes them, else what was submitted',
    example: REPLY_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    refuseStrangers(actor);
    return this.shown(actor, at, reply);
  }

  @Post('acknowledgement')
  @HttpCode(200)
  @Asks('draft response')
  @Described({ summary: 'Say that all of it was received, and who deals with it', example: DONE })
  receive(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const sent = { actor, at, version, key, reply };
    return this.done(sent, (act) => this.replies.receive(act));
  }

  @Post('answer')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Keep the answer to this recommendation; If-Match is the version of the answer',
    example: DONE,
  })
  save(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() answer: ReplyAnswerForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const sent = { actor, at, version, key, reply };
    return this.done(sent, (act) => this.replies.save(act, draftOf(answer)));
  }

  @Post('submission')
  @HttpCode(200)
  @Asks('submit reply')
  @Described({ summary: 'Submit the reply: everything in it, or nothing', example: DONE })
  submit(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const sent = { actor, at, version, key, reply };
    return this.done(sent, (act) => this.replies.submit(act));
  }

  private async done(
    { actor, at, version, key, reply }: Sent,
    does: (act: Act) => Promise<Done>,
  ): Promise<object> {
    const { sentence } = await does({
      actor,
      id: await this.queries.addresseeOf(actor, at),
      ...(version === null ? {} : { version }),
      ...(key === null ? {} : { key }),
    });
    return { done: sentence, ...(await this.shown(actor, at, reply)) };
  }

  private async shown(actor: Actor, at: At, reply: FastifyReply): Promise<object> {
    const found = await this.queries.find(actor, at);
    reply.header('etag', entityTag(found.version));
    return replyResource(found, actor);
  }
}

interface Sent {
  readonly actor: Actor;
  readonly at: At;
  readonly version: number | null;
  readonly key: string | null;
  readonly reply: FastifyReply;
}
