import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { HistoryQueries } from '#records/history';
import { refuse, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { csv } from '../recommendations/csv.js';
import { noticeOf } from '../transitions/notice.js';
import { HandOverDesk } from './hand-over-desk.js';
import { handOverPresenter } from './hand-over.presenter.js';
import { handOverResource, LIST_HEADINGS } from './hand-over.resource.js';

/** One hand-over with its signed list, and the list as a spreadsheet. */
@Controller('app/hand-overs')
export class HandOverPages {
  constructor(
    private readonly desk: HandOverDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get(':number/list.csv')
  @Asks('hand over')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="hand-over.csv"')
  async csv(@CurrentPerson() actor: Actor, @Param('number') number: string): Promise<string> {
    const found = await this.desk.queries.find(actor, numberIn(number));
    return csv(LIST_HEADINGS, handOverResource(found).list);
  }

  /** While its pages are being made, on to the page, which has every line. */
  @Get(':number/list.pdf')
  @Asks('hand over')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param('number') number: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.desk.queries.find(actor, numberIn(number));
    const bytes = await this.desk.queries.pdf(found);
    reply.header('cache-control', 'private, no-store');
    if (bytes === null) {
      await reply.code(303).header('location', paths.handOver(found.number)).send();
      return;
    }
    reply
      .header('content-disposition', `inline; filename="hand-over-${found.number}.pdf"`)
      .type('application/pdf');
    await reply.send(Buffer.from(bytes));
  }

  @Get(':number')
  @Asks('hand over')
  async show(
    @CurrentPerson() actor: Actor,
    @Param('number') number: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const found = await this.desk.queries.find(actor, numberIn(number));
    const told = await this.history.of({ kinds: ['hand-over'], ids: [found.id] });
    const notice = noticeOf(told, { id: found.id, done });
    const shown = { ...handOverPresenter(found), notice, history: told };
    return page('hand-overs/views/hand-over.njk', { title: shown.title, shown });
  }
}

/** The number an address names; what is no number is not there. */
export function numberIn(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  return refuse('not-found', 'There is no such hand-over.');
}
