import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { ReplySending } from './reply-sending.js';
import { ReplyWork } from './reply-work.js';
import { ownVisit } from './own-visit.js';

/** A reply by somebody of the authority who has an account: the same pages as by signed link. */
@Controller('app/recommendations/:reference/:authority/reply')
export class OwnReplyPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly work: ReplyWork,
    private readonly sending: ReplySending,
  ) {}

  @Get()
  @Asks('draft response')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.work.list(await ownVisit(this.queries, actor, at), done);
  }

  @Post('acknowledgement')
  @Asks('draft response')
  async receive(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.receive(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('answer')
  @Asks('draft response')
  async task(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const query = { check: asked['check'], done: asked['done'] };
    return this.work.task(await ownVisit(this.queries, actor, at), at.reference, query);
  }

  @Post('answer')
  @Asks('draft response')
  async save(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.save(await ownVisit(this.queries, actor, at), at.reference, sent);
  }

  @Get('answer/extension')
  @Asks('draft response')
  async askMoreTime(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.work.askMoreTime(await ownVisit(this.queries, actor, at), at.reference);
  }

  @Post('answer/extension')
  @Asks('draft response')
  async moreTime(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.moreTime(await ownVisit(this.queries, actor, at), at.reference, sent);
  }

  @Get('check')
  @Asks('draft response')
  async check(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.sending.check(await ownVisit(this.queries, actor, at), { done });
  }

  @Post('submission')
  @Asks('submit reply')
  async submit(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.sending.submit(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('receipt')
  @Asks('draft response')
  async receipt(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.sending.receipt(await ownVisit(this.queries, actor, at));
  }

  @Get('receipt/reply.pdf')
  @Asks('draft response')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | Buffer> {
    const visit = await ownVisit(this.queries, actor, at);
    const [bytes] = await this.sending.pdf(visit);
    if (bytes === undefined) return seeOther(`${visit.at}/receipt`);
    reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline; filename="reply.pdf"')
      .type('application/pdf');
    return Buffer.from(bytes);
  }
}
