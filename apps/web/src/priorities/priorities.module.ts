import { Module } from '@nestjs/common';
import { PrioritiesApi, ReviewsApi } from './priorities.api.js';
import { PrioritiesPages } from './priorities.pages.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewLinkPage } from './review-link.page.js';
import { ReviewsPages } from './reviews.pages.js';

/** Priorities, their reviews and action plans. `ReviewLinkPage` is for the controller of signed links. */
@Module({
  controllers: [PrioritiesApi, PrioritiesPages, ReviewsApi, ReviewsPages],
  providers: [ReviewDesk, ReviewLinkPage],
  exports: [ReviewLinkPage],
})
export class PrioritiesModule {}
