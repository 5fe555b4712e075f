import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform/config';
import { Metrics } from '#platform/metrics';
import { SignedLinksService } from '#records/links';
import { SessionsService } from '#records/sessions';
import { inlineScriptHashes } from '../layout/inline-scripts.js';
import { Shell } from '../layout/shell.js';
import { sendAnswers } from './answers.js';
import { setCaching } from './caching.js';
import { refuseForeignForms } from './csrf.js';
import { limitRates } from './rate-limits.js';
import { logRequests } from './request-log.js';
import { refuseUndeclaredRoutes } from './routes-declared.js';
import { setSecurityHeaders } from './security-headers.js';
import { keepSessions } from './session.js';
import { useTemplates } from './templates.js';
import { refuseUnreadable } from './unreadable.js';
import { takeUploads } from './uploads.js';

/** Everything a request passes on its way in and an answer on its way out, in that order. */
export async function openFrontDoor(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const https = config.baseUrl.startsWith('https:');
  logRequests(fastify, app.get(Metrics));
  await useTemplates(fastify, config.environment === 'production');
  const scripts = inlineScriptHashes(await fastify.view('govuk/template.njk'));
  setSecurityHeaders(fastify, { https, scripts });
  await limitRates(fastify);
  await keepSessions(fastify, {
    https,
    secret: config.appSecret,
    sessions: app.get(SessionsService),
  });
  await takeUploads(fastify, app.get(SignedLinksService));
  refuseUnreadable(fastify);
  await refuseForeignForms(fastify);
  sendAnswers(fastify, app.get(Shell));
  setCaching(fastify);
  refuseUndeclaredRoutes(app);
}
