export { ClosingService } from './closing.service.js';
export type { ClosingForm } from './closing.service.js';
export { FollowingService } from './following.service.js';
