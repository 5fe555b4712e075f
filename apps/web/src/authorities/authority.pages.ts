import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { AuthorityDesk, type AuthorityAddress, type AuthoritySubject } from './authority-desk.js';
import { AUTHORITY_ROWS } from './authority-transitions.js';
import { authorityPresenter } from './authority.presenter.js';
import { KEEPING_AUTHORITY } from './keeping-authority.js';

/** One authority: who stands there, what is open with it, how it answers. */
@Controller('app/authorities/:authority')
export class AuthorityPages {
  constructor(
    readonly desk: AuthorityDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: AuthorityAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({ kinds: ['authority'], ids: [subject.id], limit: 50 });
    const shown = authorityPresenter(subject, { told, done });
    return page('authorities/views/authority.njk', { title: shown.title, shown });
  }

  find(actor: Actor, at: AuthorityAddress): Promise<AuthoritySubject> {
    return this.desk.find(actor, at);
  }
}

addPages(AuthorityPages, { rows: AUTHORITY_ROWS, machine: KEEPING_AUTHORITY });
