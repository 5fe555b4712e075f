import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { MoreTime } from './more-time.js';
import { OpenedLinks } from './opened-links.js';
import { ReplyHanding } from './reply-handing.js';
import { visitBy } from './reply-link.pages.js';
import { ReplySending } from './reply-sending.js';
import type { ReplyVisit } from './reply-visit.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';

/** A reply among the people of an authority, by signed link. Only a button posts. */
@Controller('l/:token')
export class ReplyHandingLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly handing: ReplyHanding,
    private readonly sending: ReplySending,
    private readonly moreTime: MoreTime,
  ) {}

  @Get('colleague')
  @Open(BY_THE_SECRET)
  @SecretPage()
  colleague(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.colleague(visit));
  }

  @Post('colleague')
  @Open(BY_THE_SECRET)
  @SecretPage()
  passOn(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.passOn(visit, sent));
  }

  @Get('approver')
  @Open(BY_THE_SECRET)
  @SecretPage()
  approver(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.approver(visit));
  }

  @Post('approver')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askApproval(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.askApproval(visit, sent));
  }

  /** Whoever is asked to approve reads every answer as it would be sent. */
  @Get('approval')
  @Open(BY_THE_SECRET)
  @SecretPage()
  approval(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.sending.check(visit));
  }

  @Post('approval')
  @Open(BY_THE_SECRET)
  @SecretPage()
  decide(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.decide(visit, sent));
  }

  @Get('code')
  @Open(BY_THE_SECRET)
  @SecretPage()
  code(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => Promise.resolve(seeOther(`${visit.at}/check`)));
  }

  @Post('code')
  @Open(BY_THE_SECRET)
  @SecretPage()
  sendCode(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.handing.sendCode(visit, sent));
  }

  @Get('more-time')
  @Open(BY_THE_SECRET)
  @SecretPage()
  moreTimePage(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.moreTime.askPage(visit));
  }

  @Post('more-time')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askMoreTime(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.moreTime.ask(visit, sent));
  }

  @Get('holding')
  @Open(BY_THE_SECRET)
  @SecretPage()
  holdingPage(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.moreTime.holdPage(visit));
  }

  @Post('holding')
  @Open(BY_THE_SECRET)
  @SecretPage()
  hold(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.moreTime.hold(visit, sent));
  }

  private visit(token: string, work: (visit: ReplyVisit) => Promise<Answer>): Promise<Answer> {
    return this.links.with(token, (link) => work(visitBy(link, token)));
  }
}
