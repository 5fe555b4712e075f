import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { buttonsFor } from '../transitions/buttons.js';
import { addPages } from '../transitions/routes.js';
import { bodyPresenter, LATEST } from './body.presenter.js';
import { GROUP_ROWS } from './group-rows.js';
import { KEEPING_BODY } from './keeping-body.js';
import { PartnershipDesk, type BodySubject, type GroupAddress } from './partnership-desk.js';
import type { JustDone } from './partnership.pages.js';

/** One working group: who belongs to it and when it meets. */
@Controller('app/partnerships/:partnership/groups/:group')
export class GroupPages {
  constructor(
    readonly desk: PartnershipDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: GroupAddress,
    @Query() { done, planned }: JustDone,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({
      kinds: ['working group'],
      ids: [subject.id],
      limit: LATEST,
    });
    const waiting = await this.desk.meetingQueries.waiting(subject);
    const buttons = buttonsFor(GROUP_ROWS, subject);
    const shown = bodyPresenter(subject, { told, waiting, buttons, done, planned });
    const partnership = paths.partnership(at.partnership);
    return page('partnerships/views/group.njk', { title: shown.title, shown, partnership });
  }

  @Get('terms')
  @Asks('read partnership work')
  async terms(@CurrentPerson() actor: Actor, @Param() at: GroupAddress): Promise<Answer> {
    const { kind, id, page: back, body } = await this.find(actor, at);
    const versions = await this.desk.queries.terms({ kind, id });
    const shown = { versions, name: body.name, back, terms: body.terms };
    return page('partnerships/views/terms.njk', { title: 'Terms of reference', shown });
  }

  @Get('history')
  @Asks('read partnership work')
  async told(@CurrentPerson() actor: Actor, @Param() at: GroupAddress): Promise<Answer> {
    const { kind, id, page: back, body } = await this.find(actor, at);
    const told = await this.history.of({ kinds: [kind], ids: [id] });
    const shown = { told, name: body.name, back };
    return page('partnerships/views/history.njk', { title: 'What happened', shown });
  }

  find(actor: Actor, at: GroupAddress): Promise<BodySubject> {
    return this.desk.findGroup(actor, at);
  }
}

addPages(GroupPages, { rows: GROUP_ROWS, machine: KEEPING_BODY });
