import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { icsOf } from '#platform/ics';
import { atLondon, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { LetterYearDesk, type FoundYear } from './year-desk.js';
import { yearCsv, yearEvents } from './year-files.js';
import { yearPresenter } from './year.presenter.js';

interface At {
  readonly ladder?: string;
}

/** Every letter of the next twelve months, of one ladder or of all, as a page, a table and a calendar. */
@Controller('app/ladders')
export class LetterYearPages {
  constructor(private readonly desk: LetterYearDesk) {}

  @Get(['year', ':ladder/year'])
  @Asks('see deliveries')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query('by') by: unknown,
  ): Promise<Answer> {
    const found = await this.find(actor, at, by);
    return page('ladders/views/year.njk', { title: found.title, shown: yearPresenter(found) });
  }

  @Get(['year.csv', ':ladder/year.csv'])
  @Asks('see deliveries')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query('by') by: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { year } = await this.find(actor, at, by);
    sendAs(reply, 'text/csv', 'letters-of-the-year.csv');
    return yearCsv(year);
  }

  @Get(['year.ics', ':ladder/year.ics'])
  @Asks('see deliveries')
  async calendar(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query('by') by: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { title, year } = await this.find(actor, at, by);
    sendAs(reply, 'text/calendar', 'letters-of-the-year.ics');
    return icsOf({ name: title, events: yearEvents(year), now: atLondon(year.from, '09:00') });
  }

  private find(actor: Actor, { ladder }: At, by: unknown): Promise<FoundYear> {
    return this.desk.find(actor, { ladder: ladder ?? null, by });
  }
}

function sendAs(reply: FastifyReply, type: string, file: string): void {
  reply
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${file}"`);
}
