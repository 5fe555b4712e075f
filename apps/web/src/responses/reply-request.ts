import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import { personOf } from '../http/current-person.js';
import { versionSeen } from '../http/entity-tag.js';
import { readIdempotencyKey } from '../http/idempotency-key.js';

/** What comes with a request about a reply: who asks, about which, and what they say they saw. */
export interface ReplyRequest {
  readonly actor: Actor;
  readonly at: ReplyAsked;
  readonly version: number | null;
  readonly key: string | null;
  readonly reply: FastifyReply;
}

/** The request about a reply, whose address names the recommendation and the authority, as a parameter of a route. */
export const OfReply = createParamDecorator(
  (_: unknown, context: ExecutionContext): ReplyRequest => {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: ReplyAsked }>>();
    const { reference, authority } = request.params;
    return {
      actor: personOf(request),
      at: { reference, authority },
      version: versionSeen(request.headers['if-match']),
      key: readIdempotencyKey(request.headers['idempotency-key']),
      reply: http.getResponse<FastifyReply>(),
    };
  },
);
