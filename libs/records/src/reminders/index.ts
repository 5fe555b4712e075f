export { AnnualDutyService } from './annual-duty.service.js';
export { SweepService } from './sweep.service.js';
