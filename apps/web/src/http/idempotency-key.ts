import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#rules';

/** The key under which a caller may safely send the same request again, null when none is given. */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{8,100}$/.test(header)) return header;
  return refuse(
    'field-wrong',
    'Idempotency-Key must be 8 to 100 printable characters without spaces.',
    'Idempotency-Key',
  );
}

/** `readIdempotencyKey` of the request, as a parameter of a route. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIdempotencyKey(
    context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'],
  ),
);
