export { PartnershipsService } from './partnerships.service.js';
export type { NewPartnership } from './partnerships.service.js';
