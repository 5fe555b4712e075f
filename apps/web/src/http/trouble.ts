import { HttpException } from '@nestjs/common';
import { isNoRoom } from '#platform/files';
import { Refused, type RefusalKind } from '#rules';
import { InvalidForm } from './invalid-form.js';
import { SignInNeeded } from './sign-in-needed.js';

/** Why a request was not done, as a person or a machine is told: one status, a stable code, plain sentences. */
export interface Trouble {
  readonly status: number;
  readonly code: string;
  readonly sentences: readonly string[];
  readonly fields: readonly {
    readonly field: string;
    readonly code: string;
    readonly sentence: string;
  }[];
}

export const STATUS_OF: Readonly<Record<RefusalKind, number>> = {
  forbidden: 403,
  absent: 404,
  conflict: 409,
  gone: 410,
  unmet: 422,
};

const OF_STATUS: Readonly<Record<number, readonly [code: string, sentence: string]>> = {
  400: ['malformed', 'The request could not be read.'],
  401: ['sign-in-needed', 'Sign in first.'],
  404: ['not-found', 'There is nothing at this address.'],
  405: ['not-found', 'There is nothing at this address.'],
  411: ['length-needed', 'Say how long it is, with the header Content-Length.'],
  413: ['too-large', 'What was sent is too large.'],
  415: [
    'not-json',
    'Send JSON, with the content type application/json; a file, where one is taken, as multipart/form-data with an Idempotency-Key.',
  ],
  419: ['form-expired', 'The form was open too long, so nothing was changed.'],
  429: ['too-many-tries', 'There were too many tries. Wait a few minutes, then try again.'],
  507: ['no-room', 'There is no room left to keep anything in, so nothing was changed.'],
  503: ['unavailable', 'The service cannot answer at the moment. Try again in a minute.'],
};
const FAULT = ['fault', 'Something went wrong on our side.'] as const;

/** PostgreSQL away, starting, stopping or full: the person should try again, and nothing was done. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** Reads any error as trouble. What nobody foresaw is a fault: 500, and the log holds the rest. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return refusal(error);
  if (error instanceof InvalidForm) {
    const fields = error.errors.map((each) => ({ ...each, code: 'field-wrong' }));
    return { status: 422, code: 'form-invalid', sentences: sentencesOf(fields), fields };
  }
  if (error instanceof SignInNeeded) return plain(401);
  if (codeOf(error).startsWith('FST_CSRF')) return plain(419);
  if (isNoRoom(error)) return plain(507);
  if (UNAVAILABLE.has(codeOf(error))) return plain(503);
  return plain(error instanceof HttpException ? error.getStatus() : statusOf(error));
}

function refusal({ kind, refusals }: Refused): Trouble {
  const fields = refusals.flatMap(({ field, code, sentence }) =>
    field === undefined ? [] : { field, code, sentence },
  );
  const code = refusals[0]?.code ?? 'not-ready';
  return { status: STATUS_OF[kind], code, sentences: sentencesOf(refusals), fields };
}

function plain(status: number): Trouble {
  const [code, sentence] = OF_STATUS[status] ?? (status < 500 ? OF_STATUS[400] : FAULT) ?? FAULT;
  return { status, code, sentences: [sentence], fields: [] };
}

const sentencesOf = (told: readonly { sentence: string }[]) => told.map(({ sentence }) => sentence);

function codeOf(error: unknown): string {
  const cause = error instanceof HttpException ? error.cause : error;
  return hasText(cause, 'code') ? cause.code : '';
}

function statusOf(error: unknown): number {
  const has = typeof error === 'object' && error !== null && 'statusCode' in error;
  const status = has ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

function hasText<Key extends string>(thing: unknown, key: Key): thing is Record<Key, string> {
  if (typeof thing !== 'object' || thing === null || !(key in thing)) return false;
  const found: unknown = Reflect.get(thing, key);
  return typeof found === 'string';
}
