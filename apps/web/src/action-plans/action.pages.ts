import { Controller, Get, Param, Query } from '@nestjs/common';
import { ACTION, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { ActionDesk } from './action-desk.js';
import { actionPagePresenter } from './action-page.presenter.js';
import type { ActionSubject } from './action.subject.js';
import { ACTION_TRANSITIONS } from './action-transitions.js';

interface ActionAddress {
  readonly slug: string;
  readonly id: string;
}

/** One action of a plan, and its transitions: made from the table. */
@Controller('app/plans/:slug/actions/:id')
export class ActionPages {
  constructor(readonly desk: ActionDesk) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ActionAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.desk.told(subject);
    const shown = actionPagePresenter(subject, { told, done });
    return page('action-plans/views/action.njk', { title: shown.title, shown });
  }

  find(actor: Actor, at: ActionAddress): Promise<ActionSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(ActionPages, { rows: ACTION_TRANSITIONS, machine: ACTION });
