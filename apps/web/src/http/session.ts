import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance } from 'fastify';
import { newToken } from '#platform/ids';
import type { SessionsService } from '#records/sessions';
import type { Actor } from '#rules';
import { sessionStore } from './session-store.js';

declare module 'fastify' {
  interface Session {
    personId?: string;
    _csrf?: string;
    /** Who the session was found to belong to. A function, so that it is no part of what the session keeps. */
    foundActor?: () => Actor | null;
  }
}

export interface SessionSettings {
  readonly secret: string;
  readonly https: boolean;
  readonly sessions: SessionsService;
}

/**
 * Sessions by an opaque cookie. `__Host-` binds it to this very host over https; a plain name is for local http
 * only. The cookie has no date: the database says when a session ends. Whoever has nothing to remember gets none.
 */
export async function keepSessions(
  fastify: FastifyInstance,
  { secret, https, sessions }: SessionSettings,
): Promise<void> {
  await fastify.register(cookie);
  forgetOnFault(fastify);
  await fastify.register(session, {
    secret,
    cookieName: https ? '__Host-session' : 'session',
    cookie: { path: '/', secure: https, httpOnly: true, sameSite: 'lax' },
    idGenerator: () => newToken(),
    store: sessionStore(sessions),
    saveUninitialized: false,
    rolling: false,
  });
}

/**
 * A fault may be that the database is away. Saving the session would then fail once more, and the second error
 * would go out as it is, with its inside.
 */
function forgetOnFault(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode >= 500) Reflect.set(request, 'session', null);
    done();
  });
}
