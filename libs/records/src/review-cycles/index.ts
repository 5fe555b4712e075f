export type {
  CycleDate,
  CyclePriority,
  CycleView,
  CycleYearView,
  DateMove,
  YearPreview,
  YearReview,
} from './cycle-views.js';
export { GeneratingService } from './generating.service.js';
export { ReviewCyclesQueries } from './review-cycles.queries.js';
export { ReviewCyclesService } from './review-cycles.service.js';
export type { CycleAct } from './review-cycles.service.js';
export { GroupReviewsQueries } from './group-reviews.queries.js';
export type { GroupReview, OpenAction, ReviewRound } from './group-reviews.queries.js';
export { CYCLE_VIEW } from './cycle-sql.js';
