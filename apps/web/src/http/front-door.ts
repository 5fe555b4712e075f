import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform/config';
import { Metrics } from '#platform/metrics';
import type { TimeSource } from '#platform/time';
import { SignedLinksService } from '#records/links';
import { RecordMark } from '#records/record';
import { SessionsService } from '#records/sessions';
import { inlineScriptHashes } from '../layout/inline-scripts.js';
import { Shell } from '../layout/shell.js';
import { sendAnswers } from './answers.js';
import { answerUnchanged, setCaching } from './caching.js';
import { refuseForeignForms } from './csrf.js';
import { finishBegun } from './finish-begun.js';
import { KeptAnswers } from './kept-answers.js';
import { limitRates } from './rate-limits.js';
import { logRequests } from './request-log.js';
import { refuseUndeclaredRoutes } from './routes-declared.js';
import { setSecurityHeaders } from './security-headers.js';
import { keepSessions } from './session.js';
import { useTemplates } from './templates.js';
import { refuseUnreadable } from './unreadable.js';
import { takeUploads } from './uploads.js';

/** Everything a request passes on its way in and an answer on its way out, in that order. */
export async function openFrontDoor(
  app: NestFastifyApplication,
  { config, time }: { readonly config: Config; readonly time: TimeSource },
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const https = config.baseUrl.startsWith('https:');
  finishBegun(fastify);
  const kept = new KeptAnswers({ mark: app.get(RecordMark), time });
  logRequests(fastify, app.get(Metrics));
  kept.answerAtTheDoor(fastify);
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
  sendAnswers(fastify, { shell: app.get(Shell), kept });
  setCaching(fastify);
  kept.keepOnTheWayOut(fastify);
  answerUnchanged(fastify);
  refuseUndeclaredRoutes(app);
}
