import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { THE_PUBLIC, type Actor } from '#rules';

const people = new WeakMap<FastifyRequest, Actor>();

/** The guard tells who it found; `CurrentPerson` gives it to the controller. */
export const rememberPerson = (request: FastifyRequest, actor: Actor): void => {
  people.set(request, actor);
};

/** Who sent a request: a signed-in person or the public. */
export const personOf = (request: FastifyRequest): Actor => people.get(request) ?? THE_PUBLIC;

/** Who acts, as a parameter of a route: a signed-in person or the public. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  personOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
