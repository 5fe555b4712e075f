export { ReviewsService } from './reviews.service.js';
export type { ReviewForm } from './reviews.service.js';
