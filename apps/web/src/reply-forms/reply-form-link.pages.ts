import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { visitBy } from '../responses/reply-link.pages.js';
import type { ReplyVisit } from '../responses/reply-visit.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { ReplyFormPage } from './reply-form.page.js';
import { asWordFile } from './word-file.js';

/** The reply as a Word form, by signed link. */
@Controller('l/:token/form')
export class ReplyFormLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly form: ReplyFormPage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.form.ask(visit));
  }

  @Get('reply.docx')
  @Open(BY_THE_SECRET)
  @SecretPage()
  async word(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | Buffer> {
    const made: Uint8Array[] = [];
    const otherwise = await this.visit(token, async (visit) => {
      made.push(await this.form.word(visit));
      return seeOther(visit.at);
    });
    const [bytes] = made;
    return bytes === undefined ? otherwise : asWordFile(reply, bytes);
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  look(@Param('token') token: string, @FileSent() file: SentFile | null): Promise<Answer> {
    return this.visit(token, (visit) => this.form.look(visit, file));
  }

  @Post('acceptance')
  @Open(BY_THE_SECRET)
  @SecretPage()
  accept(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.form.accept(visit, sent));
  }

  private visit(token: string, work: (visit: ReplyVisit) => Promise<Answer>): Promise<Answer> {
    return this.links.with(token, (link) => work(visitBy(link, token)));
  }
}
