export { CarriedService } from './carried.service.js';
export type { CarriedOutcome, CarriedReminder, MailOutcome } from './carried.service.js';
export { DailyMailService } from './daily-mail.service.js';
export { DeliveriesService } from './deliveries.service.js';
export type { ClaimedDelivery, DeliveryOrder, WaitingMessage } from './delivery-order.js';
