import { Module } from '@nestjs/common';
import { ReplyActs } from '../responses/reply-acts.js';
import { MoreTimeDecisionApi } from './more-time-decision.api.js';
import { MoreTimeDecisionPages } from './more-time-decision.pages.js';
import { PaperReplyPages } from './paper-reply.pages.js';
import { RepliesPages } from './replies.pages.js';
import { ReplyCheckApi } from './reply-check.api.js';

/** Replies of authorities, as the council's own people read and check them. */
@Module({
  controllers: [
    RepliesPages,
    PaperReplyPages,
    ReplyCheckApi,
    MoreTimeDecisionPages,
    MoreTimeDecisionApi,
  ],
  providers: [ReplyActs],
})
export class RepliesModule {}
