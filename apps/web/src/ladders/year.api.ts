import { Controller, Get, Param, Query } from '@nestjs/common';
import type { LetterYear } from '#records/ladders';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { LetterYearDesk } from './year-desk.js';

const EXAMPLE = {
  from: '2026-11-20',
  until: '2027-11-20',
  clocks: 1,
  letters: [
    {
      on: '2027-03-25',
      ladder: 'response',
      rung: { key: 'D', letter: 'response-due-today' },
      about: 'CDC-2027-1 to Marchfield Police',
      due: '2027-03-28',
      to: [{ audience: 'contact', names: ['The contact'] }],
      differs: null,
      key: '01890a5d-ac96-774b-bcce-b302099a8057 remind D',
    },
  ],
  more: 0,
  moved: 0,
  fewer: [],
};

/** The letters of the next twelve months as JSON: `by=on` for what is on where there is a draft. */
@Controller('api/v1/ladders')
export class LetterYearApi {
  constructor(private readonly desk: LetterYearDesk) {}

  @Get('year')
  @Asks('see deliveries')
  @Described({
    summary: 'Every letter of the next twelve months, of all ladders',
    example: EXAMPLE,
  })
  async all(@CurrentPerson() actor: Actor, @Query('by') by: unknown): Promise<LetterYear> {
    return (await this.desk.find(actor, { ladder: null, by })).year;
  }

  @Get(':ladder/year')
  @Asks('see deliveries')
  @Described({ summary: 'Every letter of the next twelve months, of one ladder', example: EXAMPLE })
  async one(
    @CurrentPerson() actor: Actor,
    @Param('ladder') ladder: string,
    @Query('by') by: unknown,
  ): Promise<LetterYear> {
    return (await this.desk.find(actor, { ladder, by })).year;
  }
}
