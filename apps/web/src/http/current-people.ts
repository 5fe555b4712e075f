import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PeopleService } from '#records/people';
import { THE_PUBLIC, type Actor } from '#rules';
import { rememberPerson } from './current-person.js';

/** Who is at the other end of each request: asked of the database once a request. */
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
    const actor = (await this.signedIn(request)) ?? THE_PUBLIC;
    rememberPerson(request, actor);
    return actor;
  }

  /** Found together with the session; asked for when the session has only just become this person's. */
  private async signedIn({ session }: Partial<Pick<FastifyRequest, 'session'>>) {
    if (session?.personId === undefined) return null;
    const found = session.foundActor?.() ?? null;
    return found?.id === session.personId ? found : this.people.actor(session.personId);
  }
}
