import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { ActionDesk } from './action-desk.js';
import { ActionLinkPages } from './action-link.pages.js';
import { ActionPages } from './action.pages.js';
import { ActionsApi } from './actions.api.js';
import { CarryingPages } from './carrying.pages.js';
import { PlanDesk } from './plan-desk.js';
import { PlanPartnershipPages } from './plan-partnership.pages.js';
import { PlanPages } from './plan.pages.js';
import { PlansApi } from './plans.api.js';
import { PlansPages } from './plans.pages.js';

/** Action plans: made, worked on, carried forward, drawn. */
@Module({
  controllers: [
    ActionLinkPages,
    PlansPages,
    CarryingPages,
    PlanPages,
    PlanPartnershipPages,
    ActionPages,
    ActionsApi,
    PlansApi,
  ],
  providers: [ActionDesk, OpenedLinks, PlanDesk],
})
export class ActionPlansModule {}
