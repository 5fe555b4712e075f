export { MailSwitch } from './mail-switch.js';
export type { MailPause, MailResumed } from './mail-switch.js';
export { UpkeepService } from './upkeep.service.js';
export type { Tidied } from './upkeep.service.js';
