import rateLimit from '@fastify/rate-limit';
import { HttpException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Generous, because a whole council may share one network address; wrong passwords are counted apart. */
export const SIGN_IN_LIMIT = { max: 100, timeWindow: 10 * 60_000 } as const;

/** Few, for each may send a letter to an address somebody typed. */
export const SUBSCRIBE_LIMIT = { max: 20, timeWindow: 10 * 60_000 } as const;

/** Generous too: files sent by signed links, good or not, all of them together from one network address. */
export const LINK_UPLOAD_LIMIT = { max: 100, timeWindow: 10 * 60_000 } as const;

/** Lets a route say how often one network address may use it, with `@RouteConfig({ rateLimit })`. */
export async function limitRates(fastify: FastifyInstance): Promise<void> {
  await fastify.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new HttpException('Too many tries', 429),
  });
}
