export { PlansService } from './plans.service.js';
export type { AcceptedPlan, AcceptedRow, PlanPaper } from './plans.service.js';
