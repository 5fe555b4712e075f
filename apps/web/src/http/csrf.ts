import csrf from '@fastify/csrf-protection';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change asked by another site's page. Pages carry a token from the session. The API takes JSON only,
 * which another site cannot send without leave. A signed link needs none: the secret is in its address.
 */
export async function refuseForeignForms(fastify: FastifyInstance): Promise<void> {
  await fastify.register(csrf, { sessionPlugin: '@fastify/session' });
  fastify.addHook('preHandler', (request, reply, done) => {
    if (CHANGES_NOTHING.has(request.method) || request.url.startsWith('/l/')) return done();
    if (request.url.startsWith('/api/')) return done(isJson(request) ? undefined : notJson());
    fastify.csrfProtection(request, reply, done);
  });
}

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\b/i.test(request.headers['content-type'] ?? '');

const notJson = (): Error => new UnsupportedMediaTypeException();
