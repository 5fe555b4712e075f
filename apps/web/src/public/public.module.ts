import { Module } from '@nestjs/common';
import { Afterwards } from './afterwards.js';
import { MemberPapersPages } from './member-papers.pages.js';
import { PublicCommitteesPages } from './public-committees.pages.js';
import { PublicMeetingsPages } from './public-meetings.pages.js';
import { PublishedMeetingPages } from './published-meeting.pages.js';
import { SubscribingPages } from './subscribing.pages.js';
import { SubscriptionPages } from './subscription.pages.js';

/** What anybody may read without an account, and the members' twin of it. */
@Module({
  providers: [Afterwards],
  controllers: [
    MemberPapersPages,
    PublicCommitteesPages,
    PublicMeetingsPages,
    PublishedMeetingPages,
    SubscribingPages,
    SubscriptionPages,
  ],
})
export class PublicModule {}
