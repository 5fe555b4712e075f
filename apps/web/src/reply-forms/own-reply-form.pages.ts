import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ownVisit } from '../responses/own-visit.js';
import { ReplyFormPage } from './reply-form.page.js';
import { asWordFile } from './word-file.js';

/** The reply as a Word form, for somebody of the authority who has an account. */
@Controller('app/recommendations/:reference/:authority/reply/form')
export class OwnReplyFormPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly form: ReplyFormPage,
  ) {}

  @Get()
  @Asks('draft response')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.form.ask(await ownVisit(this.queries, actor, at));
  }

  @Get('reply.docx')
  @Asks('draft response')
  async word(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return asWordFile(reply, await this.form.word(await ownVisit(this.queries, actor, at)));
  }

  @Post()
  @Asks('draft response')
  @TakesFile()
  async look(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.form.look(await ownVisit(this.queries, actor, at), file);
  }

  @Post('acceptance')
  @Asks('draft response')
  async accept(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.form.accept(await ownVisit(this.queries, actor, at), sent);
  }
}
