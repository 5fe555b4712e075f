export type { SessionData } from './session-data.js';
export { Session } from './session.entity.js';
export { SessionsService } from './sessions.service.js';
