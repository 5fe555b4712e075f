import { Module } from '@nestjs/common';
import { OwnTopicsPages } from './own-topics.pages.js';
import { ProgrammePages } from './programme.pages.js';
import { ScoringPages } from './scoring.pages.js';
import { TopicDesk } from './topic-desk.js';
import { TopicPages } from './topic.pages.js';
import { TopicTransitionsPages } from './topic-transitions.pages.js';
import { SuggestingApi, TopicApi, TopicsApi } from './topics.api.js';

/** The work programme: suggesting topics, scoring them, and what becomes of them. */
@Module({
  controllers: [
    OwnTopicsPages,
    ProgrammePages,
    ScoringPages,
    SuggestingApi,
    TopicApi,
    TopicPages,
    TopicsApi,
    TopicTransitionsPages,
  ],
  providers: [TopicDesk],
})
export class ProgrammeModule {}
