import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PERMISSIONS, refuse, type Action, type Actor } from '#rules';
import { DECLARED, type Declared } from './asks.js';
import { CurrentPeople } from './current-people.js';
import { SignInNeeded } from './sign-in-needed.js';

/** Asks, before a route runs, whether the person at the other end may do such a thing anywhere at all. */
@Injectable()
export class AsksGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly people: CurrentPeople,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declared = this.reflector.get<Declared | undefined>(DECLARED, context.getHandler());
    const actor = await this.people.at(context.switchToHttp().getRequest<FastifyRequest>());
    if (declared === undefined) return false;
    if ('open' in declared || mayAnywhere(actor, declared.asks)) return true;
    if (actor.kind === 'public') throw new SignInNeeded();
    return refuse('not-permitted', 'Your role does not let you do this.');
  }
}

function mayAnywhere(actor: Actor, action: Action): boolean {
  const permitted: readonly string[] = PERMISSIONS[action];
  return permitted.includes('public') || actor.grants.some(({ role }) => permitted.includes(role));
}
