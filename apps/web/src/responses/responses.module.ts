import { Module } from '@nestjs/common';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { LinkPages } from './link.pages.js';
import { ReportLinkPages } from './report-link.pages.js';
import { OwnReplyHandingPages } from './own-reply-handing.pages.js';
import { ReplyActs } from './reply-acts.js';
import { ReplyHandingApi } from './reply-handing.api.js';
import { ReplyHanding } from './reply-handing.js';
import { ReplyHandingLinkPages } from './reply-handing-link.pages.js';
import { OwnReplyPages } from './own-reply.pages.js';
import { RepliesApi } from './replies.api.js';
import { OpenedLinks } from './opened-links.js';
import { MoreTime } from './more-time.js';
import { ReplyDesk } from './reply-desk.js';
import { ReplyLinkPages } from './reply-link.pages.js';
import { ReplySending } from './reply-sending.js';
import { ReplyWork } from './reply-work.js';

/** Answering without an account, by a signed link. The pages of a reply come before those of any other noun. */
@Module({
  imports: [RecommendationsModule, ReportsModule],
  controllers: [
    OwnReplyPages,
    OwnReplyHandingPages,
    RepliesApi,
    ReplyHandingApi,
    ReplyLinkPages,
    ReplyHandingLinkPages,
    ReportLinkPages,
    LinkPages,
  ],
  providers: [OpenedLinks, ReplyActs, ReplyDesk, ReplyHanding, MoreTime, ReplySending, ReplyWork],
})
export class ResponsesModule {}
