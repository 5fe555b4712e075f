import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RepliesQueries } from '#records/replies';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { ReplySending } from './reply-sending.js';
import { ReplyWork } from './reply-work.js';
import type { ReplyVisit } from './reply-visit.js';

/** Which recommendation, to which authority, by the words of the address. */
interface At {
  readonly reference: string;
  readonly authority: string;
}

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
    @Param() at: At,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.work.list(await this.visit(actor, at), done);
  }

  @Post('acknowledgement')
  @Asks('draft response')
  async receive(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.receive(await this.visit(actor, at), sent);
  }

  @Get('answer')
  @Asks('draft response')
  async task(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const query = { check: asked['check'], done: asked['done'] };
    return this.work.task(await this.visit(actor, at), at.reference, query);
  }

  @Post('answer')
  @Asks('draft response')
  async save(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.save(await this.visit(actor, at), at.reference, sent);
  }

  @Get('answer/extension')
  @Asks('draft response')
  async askMoreTime(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return this.work.askMoreTime(await this.visit(actor, at), at.reference);
  }

  @Post('answer/extension')
  @Asks('draft response')
  async moreTime(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.work.moreTime(await this.visit(actor, at), at.reference, sent);
  }

  @Get('check')
  @Asks('draft response')
  async check(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return this.sending.check(await this.visit(actor, at));
  }

  @Post('submission')
  @Asks('submit response')
  async submit(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.sending.submit(await this.visit(actor, at), sent);
  }

  @Get('receipt')
  @Asks('draft response')
  async receipt(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return this.sending.receipt(await this.visit(actor, at));
  }

  @Get('receipt/reply.pdf')
  @Asks('draft response')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | Buffer> {
    const visit = await this.visit(actor, at);
    const [bytes] = await this.sending.pdf(visit);
    if (bytes === undefined) return seeOther(`${visit.at}/receipt`);
    reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline; filename="reply.pdf"')
      .type('application/pdf');
    return Buffer.from(bytes);
  }

  private async visit(actor: Actor, { reference, authority }: At): Promise<ReplyVisit> {
    return {
      actor,
      subjectId: await this.queries.addresseeOf(actor, { reference, authority }),
      at: paths.ownReply(reference, authority),
      taskAt: (one) => `${paths.ownReply(one, authority)}/answer`,
      link: null,
    };
  }
}
