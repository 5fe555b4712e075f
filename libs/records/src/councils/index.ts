export { CouncilsService } from './councils.service.js';
export { QuietHoursService } from './quiet-hours.service.js';
export type { CouncilQuiet } from './quiet-hours.service.js';
