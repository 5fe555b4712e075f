export { PlansService } from './plans.service.js';
export type { AcceptedPlan, AcceptedRow, PlanPaper } from './plans.service.js';
export type { ActionLine, AgencyShown, PlanLine } from './plan-views.js';
export { PlansQueries } from './plan-views.queries.js';
