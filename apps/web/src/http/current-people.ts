import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PeopleService } from '#records/people';
import { THE_PUBLIC, type Actor } from '#rules';
import { rememberPerson } from './current-person.js';

/** Who is at the other end of each request: asked of the database once a request, when first needed. */
@Injectable()
export class CurrentPeople {
  private readonly asked = new WeakMap<FastifyRequest, Promise<Actor>>();

  constructor(private readonly people: PeopleService) {}

  at(request: FastifyRequest): Promise<Actor> {
    const asked = this.asked.get(request) ?? this.find(request);
    this.asked.set(request, asked);
    return asked;
  }

  private async find(request: FastifyRequest): Promise<Actor> {
    const id = personIdOf(request);
    const actor = (id === undefined ? null : await this.people.actor(id)) ?? THE_PUBLIC;
    rememberPerson(request, actor);
    return actor;
  }
}

/** Before the session was read, or when it could not be, there is nobody. */
function personIdOf(request: FastifyRequest): string | undefined {
  const session: FastifyRequest['session'] | null | undefined = request.session;
  return session?.personId;
}
