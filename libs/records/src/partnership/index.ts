export { ReviewsService } from './reviews.service.js';
export type { ReviewForm } from './reviews.service.js';
export { AgreementsService } from './agreements.service.js';
export type { NewAgreement } from './agreements.service.js';
