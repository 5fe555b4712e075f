import { Controller, Get, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform/config';
import { CONFIG } from '#platform/tokens';
import { MailboxService, type MailboxMessage } from '#records/mailbox';
import { paths } from '#records/paths';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { messageLine, messageShown } from './mailbox.presenter.js';

const WHY = 'it stands in for every inbox while the product is tried out; never in production';
const MOST = 200;

/** A letter may style itself and be followed out of its frame. It may run nothing and load nothing. */
const LETTER_POLICY =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The built-in mailbox. It is not there in production, nor when letters really leave by SMTP. */
@Controller('dev/mailbox')
export class MailboxPages {
  constructor(
    private readonly mailbox: MailboxService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Open(WHY)
  async list(@Query('to') wanted: unknown): Promise<Answer> {
    this.refuseIfSent();
    const to = typeof wanted === 'string' ? wanted.trim() : '';
    const found = await this.mailbox.list({ limit: MOST, ...(to === '' ? {} : { to }) });
    return page('mailbox/views/mailbox.njk', {
      title: 'Mailbox',
      to,
      messages: found.map(messageLine),
      most: found.length === MOST ? MOST : null,
      address: paths.mailbox,
    });
  }

  @Get(':id')
  @Open(WHY)
  async show(@Param('id') id: string): Promise<Answer> {
    const message = await this.find(id);
    const shown = messageShown(message);
    return page('mailbox/views/message.njk', {
      title: message.subject,
      shown,
      back: paths.mailbox,
    });
  }

  /** The letter's own page, for the frame on the message's page. */
  @Get(':id/html')
  @Open(WHY)
  async letter(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { html } = await this.find(id);
    reply.header('content-security-policy', LETTER_POLICY).header('x-frame-options', 'SAMEORIGIN');
    await reply.type('text/html; charset=utf-8').send(`<base target="_top">${html}`);
  }

  private async find(id: string): Promise<MailboxMessage> {
    this.refuseIfSent();
    const message = await this.mailbox.find(id);
    if (message === null) throw new NotFoundException();
    return message;
  }

  private refuseIfSent(): void {
    const { environment, smtpUrl } = this.config;
    if (environment === 'production' || smtpUrl !== null) throw new NotFoundException();
  }
}
