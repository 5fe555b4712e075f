import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

export interface Security {
  readonly https: boolean;
  /** Hashes of the inline scripts of the layout, in CSP form. */
  readonly scripts: readonly string[];
}

/**
 * Strict headers for every answer. The only inline script is the layout's own, allowed by its hash: unlike a nonce
 * it lets public pages be cached and keep their ETag.
 */
export async function setSecurityHeaders(
  fastify: FastifyInstance,
  { https, scripts }: Security,
): Promise<void> {
  await fastify.register(helmet, {
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
}
