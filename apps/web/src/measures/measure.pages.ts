import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { KEEPING_MEASURE } from './keeping-measure.js';
import { MeasureDesk, type MeasureAddress, type MeasureSubject } from './measure-desk.js';
import { MEASURE_ROWS } from './measure-transitions.js';
import { measurePresenter } from './measure.presenter.js';

/** One measure: how it stands and why, its figures over time, and what can be done about it. */
@Controller('app/measures/:measure')
export class MeasurePages {
  constructor(
    readonly desk: MeasureDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeasureAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({ kinds: ['measure'], ids: [subject.id], limit: 50 });
    const shown = measurePresenter(subject, { told, done });
    return page('measures/views/measure.njk', { title: shown.title, shown });
  }

  find(actor: Actor, at: MeasureAddress): Promise<MeasureSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(MeasurePages, { rows: MEASURE_ROWS, machine: KEEPING_MEASURE });
