import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { clearancesAt, type ClearanceAddress } from './clearance-address.js';
import { ClearanceDesk } from './clearance-desk.js';
import { ReadingPage, type Reader } from './reading.page.js';

/** A clearance for somebody with an account: they read the report, then clear it or return it. */
@Controller('app/committees/:slug/reports/:report/clearances/:kind')
export class ReadingPages {
  constructor(
    private readonly desk: ClearanceDesk,
    private readonly reading: ReadingPage,
  ) {}

  @Get()
  @Asks('clear report')
  show(
    @CurrentPerson() actor: Actor,
    @Param() at: ClearanceAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.reading.show(this.reader(actor, at), done);
  }

  @Post('giving')
  @Asks('clear report')
  give(
    @CurrentPerson() actor: Actor,
    @Param() at: ClearanceAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.reading.give(this.reader(actor, at), sent);
  }

  @Post('return')
  @Asks('clear report')
  return(
    @CurrentPerson() actor: Actor,
    @Param() at: ClearanceAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.reading.return(this.reader(actor, at), sent);
  }

  private reader(actor: Actor, at: ClearanceAddress): Reader {
    const { slug, report, kind } = at;
    return {
      actor,
      at: `${clearancesAt(slug, report)}/${kind}`,
      back: paths.report(slug, report),
      worksUntil: null,
      find: () => this.desk.toGive(actor, at),
    };
  }
}
