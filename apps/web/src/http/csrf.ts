import csrf from '@fastify/csrf-protection';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change asked by another site's page. Pages carry a token from the session. The API takes JSON only, or a
 * form with a file and an Idempotency-Key: another site can send neither without leave, for the one is a type and the
 * other a header that no form has. A signed link and the address of a subscription need none: they are the secret; and
 * what whoever carries the mail reports is signed.
 */
export async function refuseForeignForms(fastify: FastifyInstance): Promise<void> {
  await fastify.register(csrf, { sessionPlugin: '@fastify/session' });
  fastify.addHook('preHandler', (request, reply, done) => {
    if (CHANGES_NOTHING.has(request.method) || isBySecret(request)) return done();
    if (request.url.startsWith('/api/')) return done(isOwn(request) ? undefined : notJson());
    fastify.csrfProtection(request, reply, done);
  });
}

const isBySecret = ({ url }: FastifyRequest): boolean =>
  url.startsWith('/l/') || url.startsWith('/subscriptions/') || url.startsWith('/hooks/');

const isOwn = (request: FastifyRequest): boolean =>
  isJson(request) || (request.isMultipart() && request.headers['idempotency-key'] !== undefined);

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\b/i.test(request.headers['content-type'] ?? '');

const notJson = (): Error => new UnsupportedMediaTypeException();
