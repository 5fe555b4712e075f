import { Controller, Get, Param, Query } from '@nestjs/common';
import { AskedQueries } from '#records/asked';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { AskedForm, askedFilter } from './asked-form.js';
import { ASKED_EXAMPLE, askedResource } from './asked.resource.js';

/** What is asked of one authority as JSON. */
@Controller('api/v1/authorities/:authority/asked')
export class AskedApi {
  constructor(private readonly queries: AskedQueries) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'Everything asked of one authority, what is open first',
    example: { asked: [ASKED_EXAMPLE] },
  })
  async list(
    @CurrentPerson() actor: Actor,
    @Param('authority') authority: string,
    @Query() asked: AskedForm,
  ): Promise<object> {
    refuseStrangers(actor);
    const lines = await this.queries.ofAuthority(actor, authority, askedFilter(asked));
    return { asked: lines.map((line) => askedResource(line, this.queries.today())) };
  }
}
