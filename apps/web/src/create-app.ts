import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { Config } from '#platform/config';
import { newId } from '#platform/ids';
import { createLogger, NestLogger, type Logger } from '#platform/logger';
import type { TimeSource } from '#platform/time';
import { HealthQueries } from '#records/health';
import { checkLifecycles } from '#rules';
import { ApiDocs } from './docs/api-docs.js';
import { openApiDocument } from './docs/openapi.js';
import { answerHeadAsGet } from './http/head-as-get.js';
import { openFrontDoor } from './http/front-door.js';
import { WebModule } from './web.module.js';

export interface WebOptions {
  readonly config: Config;
  readonly time: TimeSource;
  readonly logger?: Logger;
}

const ONE_MEGABYTE = 1_048_576;

/**
 * The web application, assembled and ready to listen or to be injected with requests.
 * Refuses while migrations are pending, a lifecycle is unsound or a route does not declare what it asks.
 */
export async function createWebApp(options: WebOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  checkLifecycles();
  refuseBlindProxy(config);
  const logger = options.logger ?? createLogger('web', config.logLevel);
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: ONE_MEGABYTE,
    genReqId: () => newId(),
    exposeHeadRoutes: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(WebModule.on(options), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    // A signed report is checked over the very bytes that came.
    rawBody: true,
  });
  try {
    await refusePendingMigrations(app);
    await openFrontDoor(app, options);
    app.get(ApiDocs).madeBy(() => openApiDocument(app));
    await app.init();
    await adapter.getInstance().ready();
    answerHeadAsGet(adapter.getHttpServer());
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function refusePendingMigrations(app: NestFastifyApplication): Promise<void> {
  const pending = await app.get(HealthQueries).pendingMigrations();
  if (pending.length === 0) return;
  throw new Error(`The database is behind: run the migrate command first (${pending.join(', ')}).`);
}

/** A secure cookie is only sent back when the proxy in front is believed about https. */
function refuseBlindProxy({ baseUrl, trustProxy }: Config): void {
  if (!baseUrl.startsWith('https:') || trustProxy) return;
  throw new Error(
    'BASE_URL is https, so a proxy must stand in front: set TRUST_PROXY=true, or nobody could sign in.',
  );
}
