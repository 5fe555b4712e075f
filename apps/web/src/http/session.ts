import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance } from 'fastify';
import { newToken } from '#platform/ids';
import type { SessionsService } from '#records/sessions';
import { sessionStore } from './session-store.js';

declare module 'fastify' {
  interface Session {
    personId?: string;
    _csrf?: string;
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
