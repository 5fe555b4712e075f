import { Module } from '@nestjs/common';
import { PaperReplyPages } from './paper-reply.pages.js';
import { RepliesPages } from './replies.pages.js';

/** Replies of authorities, as the council's own people read and check them. */
@Module({ controllers: [RepliesPages, PaperReplyPages] })
export class RepliesModule {}
