import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What a browser may keep. Anything a signed-in person sees is never stored; a public page may be, and is asked
 * for again by its tag, which answers 304 while it is unchanged.
 */
export function setCaching(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload: unknown, done) => {
    reply.header('vary', 'Accept, Cookie');
    if (!reply.hasHeader('cache-control')) {
      reply.header('cache-control', isPersonal(request, reply) ? 'no-store' : 'no-cache');
    }
    const tag = tagOf(request, reply, payload);
    if (tag !== null) reply.header('etag', tag);
    done(null, payload);
  });
}

/** Says "unchanged" to whoever has the very page already. The last thing done to an answer. */
export function answerUnchanged(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload: unknown, done) => {
    const tag = reply.getHeader('etag');
    const isPage = request.method === 'GET' && reply.getHeader('cache-control') === 'no-cache';
    const isHeld = tag !== undefined && request.headers['if-none-match'] === tag;
    if (!isPage || !isHeld || reply.statusCode !== 200) return done(null, payload);
    reply.code(304).removeHeader('content-length');
    done(null, '');
  });
}

function isPersonal(request: FastifyRequest, reply: FastifyReply): boolean {
  const session: FastifyRequest['session'] | null = request.session;
  const remembers = session?.personId !== undefined || session?._csrf !== undefined;
  return remembers || reply.statusCode >= 400;
}

/** The tag of a page that may be kept: the one it came with, or one made from its text. */
function tagOf(request: FastifyRequest, reply: FastifyReply, payload: unknown): string | null {
  const mayBeKept = reply.getHeader('cache-control') === 'no-cache';
  if (request.method !== 'GET' || reply.statusCode !== 200 || !mayBeKept) return null;
  const given = reply.getHeader('etag');
  if (typeof given === 'string') return given;
  if (typeof payload !== 'string') return null;
  return `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
}
