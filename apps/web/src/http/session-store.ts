import type { SessionStore } from '@fastify/session';
import type { Session } from 'fastify';
import type { LiveSession, SessionsService } from '#records/sessions';

/** Lets the session plugin keep its sessions where the product keeps everything: in PostgreSQL. */
export function sessionStore(sessions: SessionsService): SessionStore {
  return {
    get: (id, done) => {
      sessions
        .find(id)
        .then((found) => done(null, found === null ? null : remembered(found)), done);
    },
    set: (id, session, done) => {
      const { personId, _csrf } = session;
      sessions.keep(id, personId ?? null, { personId, _csrf }).then(() => done(), done);
    },
    destroy: (id, done) => {
      sessions.end(id).then(() => done(), done);
    },
  };
}

function remembered({ data, actor }: LiveSession): Session {
  const { personId, _csrf } = data as Partial<Pick<Session, 'personId' | '_csrf'>>;
  return {
    cookie: { originalMaxAge: null },
    foundActor: () => actor,
    ...(personId === undefined ? {} : { personId }),
    ...(_csrf === undefined ? {} : { _csrf }),
  };
}
