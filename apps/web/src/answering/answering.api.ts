import { Controller, Get, Query } from '@nestjs/common';
import { AnsweringQueries } from '#records/answering';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { AnsweringQuestion } from './answering-question.js';
import { ANSWERING_EXAMPLE, answeringResource } from './answering.resource.js';

/** How recommendations are answered, as JSON. */
@Controller('api/v1/answering')
export class AnsweringApi {
  constructor(private readonly answering: AnsweringQueries) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'How long open recommendations wait, how long answers take and what became of them',
    example: ANSWERING_EXAMPLE,
  })
  async show(@CurrentPerson() actor: Actor, @Query() asked: AnsweringQuestion): Promise<object> {
    refuseStrangers(actor);
    const found = await this.answering.answering(actor, asked.committee ?? null);
    return answeringResource(found, this.answering.today());
  }
}
