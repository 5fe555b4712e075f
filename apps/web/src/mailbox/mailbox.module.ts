import { Module } from '@nestjs/common';
import { MailboxPages } from './mailbox.pages.js';

/** The built-in mailbox, to read what would have been sent. */
@Module({ controllers: [MailboxPages] })
export class MailboxModule {}
