import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { NextDueQueries } from '#records/partnerships';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { buttonsFor } from '../transitions/buttons.js';
import { addPages } from '../transitions/routes.js';
import { bodyPresenter, LATEST } from './body.presenter.js';
import { KEEPING_BODY } from './keeping-body.js';
import { nextDuePresenter } from './next-due.presenter.js';
import {
  PartnershipDesk,
  type PartnershipAddress,
  type PartnershipSubject,
} from './partnership-desk.js';
import { PARTNERSHIP_ROWS } from './partnership-rows.js';
import { partnershipPresenter } from './partnership.presenter.js';

/** What was just done, as an address says it. */
export interface JustDone {
  readonly done?: unknown;
  readonly planned?: unknown;
}

/** One partnership: who belongs to it, when it meets, what its year holds. */
@Controller('app/partnerships/:partnership')
export class PartnershipPages {
  constructor(
    readonly desk: PartnershipDesk,
    private readonly history: HistoryQueries,
    private readonly next: NextDueQueries,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: PartnershipAddress,
    @Query() { done, planned }: JustDone,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({
      kinds: ['partnership'],
      ids: [subject.id],
      limit: LATEST,
    });
    const waiting = await this.desk.meetingQueries.waiting(subject);
    const buttons = buttonsFor(PARTNERSHIP_ROWS, subject);
    const shown = {
      ...bodyPresenter(subject, { told, waiting, buttons, done, planned }),
      ...partnershipPresenter(subject),
      next: nextDuePresenter(await this.next.of(subject.id), {
        slug: subject.partnership.slug,
        today: subject.today,
      }),
    };
    return page('partnerships/views/partnership.njk', { title: shown.title, shown });
  }

  @Get('terms')
  @Asks('read partnership work')
  async terms(@CurrentPerson() actor: Actor, @Param() at: PartnershipAddress): Promise<Answer> {
    const { kind, id, page: back, body } = await this.find(actor, at);
    const versions = await this.desk.queries.terms({ kind, id });
    const shown = { versions, name: body.name, back, terms: body.terms };
    return page('partnerships/views/terms.njk', { title: 'Terms of reference', shown });
  }

  @Get('history')
  @Asks('read partnership work')
  async told(@CurrentPerson() actor: Actor, @Param() at: PartnershipAddress): Promise<Answer> {
    const { kind, id, page: back, body } = await this.find(actor, at);
    const told = await this.history.of({ kinds: [kind], ids: [id] });
    const shown = { told, name: body.name, back };
    return page('partnerships/views/history.njk', { title: 'What happened', shown });
  }

  find(actor: Actor, at: PartnershipAddress): Promise<PartnershipSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(PartnershipPages, { rows: PARTNERSHIP_ROWS, machine: KEEPING_BODY });
