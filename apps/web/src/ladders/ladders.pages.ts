import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { KEEPING_LADDER } from './keeping-ladders.js';
import { LadderDesk, type LadderAddress, type LadderSubject } from './ladder-desk.js';
import { ladderLine, ladderPresenter } from './ladder.presenter.js';
import { LADDER_ROWS } from './ladder-transitions.js';

/** The ladders of a council: which letters go when, to whom. */
@Controller('app/ladders')
export class LaddersPages {
  constructor(private readonly desk: LadderDesk) {}

  @Get()
  @Asks('see deliveries')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const ladders = await this.desk.queries.list(actor);
    return page('ladders/views/ladders.njk', {
      title: 'Ladders of reminders',
      council: ladders[0]?.council ?? '',
      rows: ladders.map(ladderLine),
      year: `${paths.ladders}/year`,
      days: paths.calendarDays,
    });
  }
}

/** One ladder: its rungs, its draft, and what can be done. */
@Controller('app/ladders/:ladder')
export class LadderPages {
  constructor(
    readonly desk: LadderDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('see deliveries')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: LadderAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({
      kinds: ['council'],
      ids: [subject.ladder.councilId],
      events: ['ladder.changed'],
      limit: 100,
    });
    const shown = ladderPresenter(subject, { told, done });
    return page('ladders/views/ladder.njk', { title: shown.title, shown });
  }

  find(actor: Actor, at: LadderAddress): Promise<LadderSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(LadderPages, { rows: LADDER_ROWS, machine: KEEPING_LADDER });
