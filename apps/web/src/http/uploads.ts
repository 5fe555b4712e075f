import multipart from '@fastify/multipart';
import { BadRequestException, HttpException, UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MOST_BYTES } from '#records/documents';
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

/**
 * Takes forms with a file where a route says so, before the form's token is looked at: the fields become the body, as
 * with any other form, and the file is kept in memory for the route. A stranger's is not read at all.
 */
export async function takeUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, { limits: LIMITS, throwFileSizeLimit: false });
  fastify.addHook('preValidation', async (request) => {
    if (!request.isMultipart() || request.is404) return;
    if (request.routeOptions.config.takesFile !== true) throw new UnsupportedMediaTypeException();
    refuseUnheard(request);
    const { fields, file } = await readParts(request).catch(malformed);
    request.body = fields;
    if (file !== null) rememberFile(request, file);
  });
}

function refuseUnheard({ url, session, headers }: FastifyRequest): void {
  const isLink = url.startsWith('/l/');
  if (!isLink && session.personId === undefined) throw new SignInNeeded();
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length)) throw new HttpException('How long is it?', 411);
  if (length > MOST_READ) throw new HttpException('Too large', 413);
}

/** What the reader of forms says is wrong has a status when a limit was met; otherwise the form is no form. */
function malformed(error: unknown): never {
  const isKnown = typeof error === 'object' && error !== null && 'statusCode' in error;
  throw isKnown ? error : new BadRequestException();
}
