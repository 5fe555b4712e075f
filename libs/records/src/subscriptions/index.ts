export { SubscriptionsService } from './subscriptions.service.js';
export type { Subscription } from './subscriptions.service.js';
