import { ConfigProblems, readConfig } from '#platform/config';
import { createLogger } from '#platform/logger';
import { timeSourceFor } from '#platform/time';
import { createWebApp } from './create-app.js';

/** A stop that takes longer, because the database does not answer, is cut short. Milliseconds. */
const STOP_WITHIN = 9_000;

/** Starts the web process. Says plainly why it cannot, and leaves with 1. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('web', config.logLevel);
  const app = await createWebApp({ config, logger, time: timeSourceFor(config) });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN).unref();
      void app.close().then(() => process.exit(0));
    });
  }
  const host = config.environment === 'production' ? '0.0.0.0' : '127.0.0.1';
  await app.listen(config.port, host);
  logger.info({ port: config.port, address: config.baseUrl }, 'web is listening');
}

function sayWhy(error: unknown): string {
  if (error instanceof ConfigProblems) return error.message;
  if (!(error instanceof Error)) return String(error);
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  return taken
    ? `The port is in use by another program: stop it, or set PORT to another (${error.message}).`
    : `The web process cannot start: ${error.message}`;
}

start().catch((error: unknown) => {
  process.stderr.write(`${sayWhy(error)}\n`);
  process.exit(1);
});
