export { DeliveriesService } from './deliveries.service.js';
export type { ClaimedDelivery, DeliveryOrder, WaitingMessage } from './deliveries.service.js';
