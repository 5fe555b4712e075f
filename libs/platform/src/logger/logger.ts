import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Paths never written to a log: bodies, cookies, credentials and tokens. */
const NEVER_LOGGED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'body',
  'password',
  'token',
  'secret',
];

/** One JSON logger for a process. `role` is web, worker or cli. Signed-link tokens are cut from addresses by the web room before they get here. */
export function createLogger(role: string, level: string): Logger {
  return pino({ level, base: { role }, redact: { paths: NEVER_LOGGED, censor: '(not logged)' } });
}

/** What Nest tells of its own assembly, which interests only who debugs it. */
const ASSEMBLY = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

/** Lets Nest write through the same JSON logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    const level = context === undefined || ASSEMBLY.has(context) ? 'debug' : 'info';
    this.logger[level]({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
}

export type { Logger } from 'pino';
