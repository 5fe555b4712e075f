export { ActionChangesService } from './action-changes.service.js';
export type { ActionChange, ActionServes } from './action-changes.service.js';
export { PlanKeepingService } from './plan-keeping.service.js';
export type { NewAction, NewPlan } from './plan-keeping.service.js';
export { ActionsService } from './actions.service.js';
export type { ActionUpdate, MovedDue } from './actions.service.js';
export { PlansService } from './plans.service.js';
export type { AcceptedPlan, AcceptedRow, PlanEffect } from './accepted-plan.js';
export type { PlanPaper } from './plans.service.js';
export { planDirectory } from './plan-directory.js';
export type { PlanDirectory } from './plan-directory.js';
export { writePlan } from './write-plan.js';
export { takeBackAction, takeBackPlan, whyNotTakenBack } from './take-back-plan.js';
export type { KeptEffect } from './take-back-plan.js';
export { comparePlan } from './compare-plan.js';
export type { ComparedPlan } from './compare-plan.js';
export type { DecidedPriorities, GroupPriority } from './group-priority.js';
export { planName } from './plan-name.js';
export type { ComparedRow } from './row-comparison.js';
export { ActionsQueries } from './actions.queries.js';
export type {
  ActionAnswered,
  ActionFilter,
  ActionView,
  AgencyOfAction,
  DueMoveShown,
  OtherAction,
  UpdateShown,
} from './action-views.js';
export { CarryingForwardService } from './carrying-forward.service.js';
export { ActionLooksService } from './action-looks.service.js';
export type { AgencyShown } from './agency-shown.js';
export type { ActionLine, PlanChoices, PlanLine } from './plan-views.js';
export { PlansQueries } from './plan-views.queries.js';
export { prioritiesNamed } from './links-of-action.js';
export { PlanPartnershipsService } from './plan-partnerships.service.js';
export type { PlanPartnership } from './plan-partnerships.service.js';
