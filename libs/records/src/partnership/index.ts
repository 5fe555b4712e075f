export { ReviewsService } from './reviews.service.js';
export type { ReviewForm } from './reviews.service.js';
export { AgreementsService } from './agreements.service.js';
export type { NewAgreement } from './agreements.service.js';
export { ConcernsService } from './concerns.service.js';
export { endContributions } from './end-contributions.js';
export { PartnershipQueries } from './partnership.queries.js';
export type {
  PriorityLine,
  PriorityView,
  ReturnMade,
  ReviewLine,
  ReviewView,
  Said,
} from './partnership-views.js';
export { DRAFT_STEPS } from './review-draft.js';
export type { DraftStep, ReviewDraft } from './review-draft.js';
export { ReviewDraftsService } from './review-drafts.service.js';
export { ReviewHandOverService } from './review-hand-over.service.js';
