export type { SessionData } from './session-data.js';
export { SessionsService } from './sessions.service.js';
