import { Controller, Get } from '@nestjs/common';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { SignInNeeded } from '../http/sign-in-needed.js';

/** Home of whoever is signed in: what is due, what has changed. */
@Controller('app')
export class DeskPages {
  @Get()
  @Open('everyone who is signed in has a home, whatever their role')
  home(@CurrentPerson() person: Actor): Answer {
    if (person.kind === 'public') throw new SignInNeeded();
    return page('home/views/desk.njk', { title: 'Home', roles: rolesOf(person) });
  }
}

const rolesOf = ({ grants }: Actor): readonly string[] => [
  ...new Set(grants.map(({ role }) => role)),
];
