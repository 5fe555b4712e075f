export { AnnualDutyService } from './annual-duty.service.js';
export { SweepService } from './sweep.service.js';
export { recheckDuty } from './duty-at-risk.js';
export type { LostMeeting } from './duty-at-risk.js';
