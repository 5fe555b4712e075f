import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPeople } from '../http/current-people.js';
import { ASSETS } from './assets.js';
import { CouncilName } from './council-name.js';
import { navigationFor, type ShownLink } from './navigation.js';

/** What the layout needs around every page. */
export interface Surroundings {
  readonly person: { readonly name: string } | null;
  readonly council: string | null;
  readonly navigation: readonly ShownLink[];
  readonly assets: typeof ASSETS.addresses;
  /** Makes the token of a form. A page that never asks for it makes no session, hence no cookie. */
  readonly csrfToken: () => string;
}

/** Puts together who is signed in, where they are and what the layout links to. */
@Injectable()
export class Shell {
  constructor(
    private readonly people: CurrentPeople,
    private readonly council: CouncilName,
  ) {}

  async around(request: FastifyRequest, reply: FastifyReply): Promise<Surroundings> {
    const actor = await this.people.at(request);
    const path = request.url.split('?', 1)[0] ?? '/';
    return {
      person: actor.kind === 'person' ? { name: actor.name } : null,
      council: await this.council.shown(),
      navigation: navigationFor(actor, path),
      assets: ASSETS.addresses,
      csrfToken: () => reply.generateCsrf(),
    };
  }
}
