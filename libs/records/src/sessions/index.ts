export type { SessionData } from './session-data.js';
export { SessionsService } from './sessions.service.js';
export type { LiveSession } from './sessions.service.js';
