import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { pathForLog } from './path-for-log.js';

export interface Security {
  readonly https: boolean;
  /** Hashes of the inline scripts of the layout, in CSP form. */
  readonly scripts: readonly string[];
}

/**
 * Strict headers for every answer. The only inline script is the layout's own, allowed by its hash: unlike a nonce
 * it lets public pages be cached and keep their ETag. They are the same for every answer, so they are worked out once.
 */
export function setSecurityHeaders(fastify: FastifyInstance, security: Security): void {
  const headers = headersOnce(security);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    // Where nothing is found under a secret, the page that says so must not tell the secret to what it links to.
    if (pathForLog(request.url).includes('(token)')) reply.header('referrer-policy', 'no-referrer');
    done();
  });
}

function headersOnce({ https, scripts }: Security): Readonly<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...scripts],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  set(answer.req, answer, (fault) => {
    if (fault !== undefined) throw new Error('The security headers cannot be worked out.');
  });
  return Object.fromEntries(
    Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
