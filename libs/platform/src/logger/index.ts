export { createLogger, NestLogger } from './logger.js';
export type { Logger } from './logger.js';
