import { Module } from '@nestjs/common';
import { DecisionsApi } from './decisions.api.js';
import { PublishedDecisionsPages } from './published-decisions.pages.js';
import { PublishingPages } from './publishing.pages.js';
import { RegisterPages } from './register.pages.js';

/** Decisions: their check and publication, the list of a meeting, and the public register. */
@Module({
  controllers: [DecisionsApi, PublishedDecisionsPages, PublishingPages, RegisterPages],
})
export class DecisionsModule {}
