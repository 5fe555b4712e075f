import { Module } from '@nestjs/common';
import { CorrectionApi } from './correction.api.js';
import { CorrectionDesk } from './correction-desk.js';
import { CorrectionPages } from './correction.pages.js';
import { PastPage } from './past.page.js';
import { RecommendationList } from './recommendation-list.js';
import { RecommendationsApi } from './recommendations.api.js';
import { RecommendationsPages } from './recommendations.pages.js';
import { AddresseeDesk } from './transitions/addressee-desk.js';
import { AddresseeSubjects } from './transitions/addressee-subjects.js';
import { AddresseeTransitionsApi } from './transitions/addressee-transitions.api.js';
import { AddresseeTransitionsPages } from './transitions/addressee-transitions.pages.js';

/** Recommendations: read, and every transition of an addressee. */
@Module({
  controllers: [
    CorrectionApi,
    CorrectionPages,
    RecommendationsApi,
    RecommendationsPages,
    AddresseeTransitionsApi,
    AddresseeTransitionsPages,
  ],
  providers: [AddresseeDesk, AddresseeSubjects, CorrectionDesk, PastPage, RecommendationList],
  exports: [AddresseeDesk],
})
export class RecommendationsModule {}
