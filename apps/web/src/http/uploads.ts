import multipart from '@fastify/multipart';
import { BadRequestException, HttpException, UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MOST_BYTES } from '#records/documents';
import type { SignedLinksService } from '#records/links';
import { Refused } from '#rules';
import { LINK_UPLOAD_LIMIT } from './rate-limits.js';
import { readParts } from './read-parts.js';
import { rememberFile } from './sent-file.js';
import { SignInNeeded } from './sign-in-needed.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    takesFile?: boolean;
  }
}

/** This route takes a form with one file in it, as `multipart/form-data`. */
export const TakesFile = () => RouteConfig({ takesFile: true });

const LIMITS = {
  files: 1,
  fields: 20,
  parts: 21,
  fieldSize: 100_000,
  headerPairs: 20,
  fileSize: MOST_BYTES + 1,
} as const;

/** What is read to its end, so that the page can come back and say that the file is too large; more is cut off. */
const MOST_READ = 10 * MOST_BYTES;

/** Files in memory at once, in one process; one more is asked to come again. */
export const MOST_AT_ONCE = 8;

/**
 * Takes forms with a file where a route says so, before the form's token is looked at: the fields become the body, as
 * with any other form, and the file is kept in memory for the route until it answers. A stranger's is not read at all:
 * neither of who is not signed in, nor by a link that is not good, of which the route then says so. `limitRates` comes
 * before it.
 */
export async function takeUploads(
  fastify: FastifyInstance,
  links: Pick<SignedLinksService, 'open'>,
): Promise<void> {
  await fastify.register(multipart, { limits: LIMITS, throwFileSizeLimit: false });
  const tries = fastify.createRateLimit(LINK_UPLOAD_LIMIT);
  const held = new Set<FastifyRequest>();
  fastify.addHook('preValidation', async (request, reply) => {
    if (!request.isMultipart() || request.is404) return;
    const { config, url = '' } = request.routeOptions;
    if (config.takesFile !== true) throw new UnsupportedMediaTypeException();
    refuseLength(request);
    if (!url.startsWith('/l/')) {
      if (request.session.personId === undefined) throw new SignInNeeded();
    } else {
      const tried = await tries(request);
      if ('isExceeded' in tried && tried.isExceeded) throw new HttpException('Too many tries', 429);
      if (!(await isGood(links, request))) return;
    }
    if (held.size >= MOST_AT_ONCE) throw new HttpException('Too many files at once', 503);
    if (reply.raw.destroyed) throw new BadRequestException();
    held.add(request);
    const letGo = () => held.delete(request);
    reply.raw.once('close', letGo);
    const { fields, file } = await readParts(request).catch(malformed);
    // From here the route holds the file, also when nobody waits for its answer any more.
    reply.raw.off('close', letGo);
    request.body = fields;
    if (file !== null) rememberFile(request, file);
  });
  fastify.addHook('onSend', async (request) => {
    held.delete(request);
  });
}

async function isGood(
  links: Pick<SignedLinksService, 'open'>,
  { params }: FastifyRequest,
): Promise<boolean> {
  const hasToken = typeof params === 'object' && params !== null && 'token' in params;
  try {
    await links.open(hasToken ? String(params.token) : '');
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function refuseLength({ headers }: FastifyRequest): void {
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length)) throw new HttpException('How long is it?', 411);
  if (length > MOST_READ) throw new HttpException('Too large', 413);
}

/** What the reader of forms says is wrong has a status when a limit was met; otherwise the form is no form. */
function malformed(error: unknown): never {
  const isKnown = typeof error === 'object' && error !== null && 'statusCode' in error;
  throw isKnown ? error : new BadRequestException();
}
