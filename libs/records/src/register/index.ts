export { enterInterest } from './enter-interest.js';
export type { NewEntry } from './enter-interest.js';
export { keepsRegister } from './keeps-register.js';
export { openRegister } from './open-register.js';
export { RegisterQueries } from './register.queries.js';
export { RegisterReviewsService } from './register-reviews.service.js';
export { RegisterService } from './register.service.js';
export type { EntryOf, RegisterDone } from './register.service.js';
export type {
  EntryView,
  RegisterLine,
  RegisterView,
  ReviewAsked,
  WaitingInterest,
} from './register-views.js';
