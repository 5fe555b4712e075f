import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FieldError } from './field-error.js';

/** PostgreSQL keeps no NUL in a text, and half a surrogate pair is no character: neither can be written down. */
const NO_TEXT = /\0|\p{Surrogate}/u;
const DEEPEST = 5;

const SENTENCE = 'Leave out what cannot be shown: there is a character in it that is no text';

/** The fields that hold what cannot be kept as text, or are nested deeper than any form is. */
export const unreadableFields = (typed: Readonly<Record<string, unknown>>): readonly FieldError[] =>
  Object.entries(typed).flatMap(([field, value]) =>
    isReadable(value, DEEPEST) ? [] : [{ field, sentence: SENTENCE }],
  );

/** Refuses an address with a NUL in it, and to take as a page's form what no form sends: a browser sends no JSON. */
export function refuseUnreadable(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    const isReadableRequest =
      !/%00/.test(request.url) && (isForMachines(request) || isForm(request));
    done(isReadableRequest ? undefined : new BadRequestException());
  });
}

function isReadable(value: unknown, deepest: number): boolean {
  if (typeof value === 'string') return !NO_TEXT.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return deepest > 0 && Object.values(value).every((one) => isReadable(one, deepest - 1));
}

const isForMachines = ({ url }: FastifyRequest): boolean =>
  url.startsWith('/api/') || url.startsWith('/hooks/');

const isForm = ({ headers }: FastifyRequest): boolean =>
  !/^application\/json\b/i.test(headers['content-type'] ?? '');
