import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { PrioritiesApi, ReviewsApi } from './priorities.api.js';
import { PrioritiesPages } from './priorities.pages.js';
import { ReturnLinkPages } from './returning/return-link.pages.js';
import { ContributionLinkPages } from './returning/contribution-link.pages.js';
import { ContributionsApi } from './returning/contributions.api.js';
import { ReturnPartners } from './returning/return-partners.js';
import { ReturnHanding } from './returning/return-handing.js';
import { ReturnRecords } from './returning/return-records.js';
import { ReturnPages } from './returning/return.pages.js';
import { ReturnApi } from './returning/return.api.js';
import { ReturnWork } from './returning/return-work.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewsPages } from './reviews.pages.js';

/** Priorities and their reviews, returned by account or by signed link. */
@Module({
  controllers: [
    PrioritiesApi,
    PrioritiesPages,
    ContributionLinkPages,
    ContributionsApi,
    ReturnApi,
    ReturnLinkPages,
    ReturnPages,
    ReviewsApi,
    ReviewsPages,
  ],
  providers: [OpenedLinks, ReturnHanding, ReturnPartners, ReturnRecords, ReturnWork, ReviewDesk],
})
export class PrioritiesModule {}
