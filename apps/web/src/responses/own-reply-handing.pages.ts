import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { MoreTime } from './more-time.js';
import { ownVisit } from './own-visit.js';
import { ReplyHanding } from './reply-handing.js';
import { ReplySending } from './reply-sending.js';

/** A reply among the people of an authority, by somebody who has an account: the same pages as by signed link. */
@Controller('app/recommendations/:reference/:authority/reply')
export class OwnReplyHandingPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly handing: ReplyHanding,
    private readonly sending: ReplySending,
    private readonly moreTime: MoreTime,
  ) {}

  @Get('colleague')
  @Asks('draft response')
  async colleague(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.handing.colleague(await ownVisit(this.queries, actor, at));
  }

  @Post('colleague')
  @Asks('draft response')
  async passOn(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.handing.passOn(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('approver')
  @Asks('draft response')
  async approver(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.handing.approver(await ownVisit(this.queries, actor, at));
  }

  @Post('approver')
  @Asks('draft response')
  async askApproval(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.handing.askApproval(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('approval')
  @Asks('draft response')
  async approval(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.sending.check(await ownVisit(this.queries, actor, at));
  }

  @Post('approval')
  @Asks('draft response')
  async decide(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.handing.decide(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('more-time')
  @Asks('draft response')
  async moreTimePage(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.moreTime.askPage(await ownVisit(this.queries, actor, at));
  }

  @Post('more-time')
  @Asks('draft response')
  async askMoreTime(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.moreTime.ask(await ownVisit(this.queries, actor, at), sent);
  }

  @Get('holding')
  @Asks('draft response')
  async holdingPage(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.moreTime.holdPage(await ownVisit(this.queries, actor, at));
  }

  @Post('holding')
  @Asks('draft response')
  async hold(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.moreTime.hold(await ownVisit(this.queries, actor, at), sent);
  }

  @Post('code')
  @Asks('draft response')
  async sendCode(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.handing.sendCode(await ownVisit(this.queries, actor, at), sent);
  }
}
