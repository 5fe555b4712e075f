export { ReviewsService } from './reviews.service.js';
export type { ReviewForm } from './reviews.service.js';
export { AgreementsService } from './agreements.service.js';
export type { NewAgreement } from './agreements.service.js';
export { ConcernsService } from './concerns.service.js';
export { PartnershipQueries } from './partnership.queries.js';
export type { PriorityLine, PriorityView, ReviewLine, ReviewView } from './partnership-views.js';
