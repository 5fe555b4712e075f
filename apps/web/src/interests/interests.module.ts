import { Module } from '@nestjs/common';
import { InterestDesk } from './interest-desk.js';
import { InterestTransitionsPages } from './interest-transitions.pages.js';
import { InterestApi, InterestsApi } from './interests.api.js';
import { InterestsPages } from './interests.pages.js';

/** Interests declared at meetings. */
@Module({
  controllers: [InterestApi, InterestsApi, InterestsPages, InterestTransitionsPages],
  providers: [InterestDesk],
  exports: [InterestDesk],
})
export class InterestsModule {}
