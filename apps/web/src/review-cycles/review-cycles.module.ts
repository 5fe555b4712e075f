import { Module } from '@nestjs/common';
import { CycleDesk } from './cycle-desk.js';
import { CyclePages } from './cycle.pages.js';
import { GroupReviewsPages } from './group.pages.js';
import { CyclesApi } from './cycles.api.js';
import { PlanningPages } from './planning.pages.js';
import { StepsPages } from './steps.pages.js';

/** The pattern of a partnership's year, and planning by it. */
@Module({
  controllers: [CyclePages, CyclesApi, GroupReviewsPages, PlanningPages, StepsPages],
  providers: [CycleDesk],
})
export class ReviewCyclesModule {}
