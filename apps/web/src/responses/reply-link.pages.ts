import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { dateInWords, refuse } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from './opened-links.js';
import { ReplySending } from './reply-sending.js';
import { ReplyWork, type TaskQuery } from './reply-work.js';
import type { ReplyVisit } from './reply-visit.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';

/** A reply by signed link. Reading changes nothing, however often a scanner does it; only a button posts. */
@Controller('l/:token')
export class ReplyLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly work: ReplyWork,
    private readonly sending: ReplySending,
  ) {}

  /** In one press, from the first page: received today, and I deal with it. */
  @Post('acknowledgement')
  @Open(BY_THE_SECRET)
  @SecretPage()
  receive(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.work.receive(visit, sent));
  }

  @Get('answers/:reference')
  @Open(BY_THE_SECRET)
  @SecretPage()
  task(
    @Param() { token, reference }: TaskAddress,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const query: TaskQuery = { check: asked['check'], done: asked['done'] };
    return this.visit(token, (visit) => this.work.task(visit, reference, query));
  }

  @Post('answers/:reference')
  @Open(BY_THE_SECRET)
  @SecretPage()
  save(@Param() { token, reference }: TaskAddress, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.work.save(visit, reference, sent));
  }

  @Get('answers/:reference/extension')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askMoreTime(@Param() { token, reference }: TaskAddress): Promise<Answer> {
    return this.visit(token, (visit) => this.work.askMoreTime(visit, reference));
  }

  @Post('answers/:reference/extension')
  @Open(BY_THE_SECRET)
  @SecretPage()
  moreTime(@Param() { token, reference }: TaskAddress, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.work.moreTime(visit, reference, sent));
  }

  @Get('check')
  @Open(BY_THE_SECRET)
  @SecretPage()
  check(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.sending.check(visit, { done }));
  }

  @Post('submission')
  @Open(BY_THE_SECRET)
  @SecretPage()
  submit(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.visit(token, (visit) => this.sending.submit(visit, sent));
  }

  @Get('receipt')
  @Open(BY_THE_SECRET)
  @SecretPage()
  receipt(@Param('token') token: string): Promise<Answer> {
    return this.visit(token, (visit) => this.sending.receipt(visit));
  }

  @Get('receipt/reply.pdf')
  @Open(BY_THE_SECRET)
  @SecretPage()
  async pdf(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | Buffer> {
    const found: Uint8Array[] = [];
    const otherwise = await this.visit(token, async (visit) => {
      found.push(...(await this.sending.pdf(visit)));
      return seeOther(`${visit.at}/receipt`);
    });
    const [bytes] = found;
    if (bytes === undefined) return otherwise;
    reply.header('content-disposition', 'inline; filename="reply.pdf"').type('application/pdf');
    return Buffer.from(bytes);
  }

  private visit(token: string, work: (visit: ReplyVisit) => Promise<Answer>): Promise<Answer> {
    return this.links.with(token, (link) => work(visitBy(link, token)));
  }
}

interface TaskAddress {
  readonly token: string;
  readonly reference: string;
}

/** The visit a link lets its holder make. Refuses with `not-found` a link that is not for replying. */
export function visitBy(link: OpenedLink, token: string): ReplyVisit {
  if (link.purpose !== 'answer' && link.purpose !== 'reply') {
    return refuse('not-found', 'There is nothing at this address.');
  }
  return {
    actor: link.actor,
    subjectId: link.subjectId,
    at: paths.link(token),
    taskAt: (reference) => `${paths.link(token)}/answers/${encodeURIComponent(reference)}`,
    link: {
      holder: link.actor.name,
      worksUntil: dateInWords(link.expiresOn),
      away: `${paths.link(token)}/away`,
    },
  };
}
