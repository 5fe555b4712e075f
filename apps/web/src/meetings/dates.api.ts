import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';

const EXAMPLE = {
  dates: [
    {
      name: 'Last day to publish the agenda',
      kind: 'law',
      on: '2023-07-11',
      explanation: '5 clear days before the meeting on Wednesday 19 July 2023.',
      steps: [{ date: '2023-07-18', counted: true, n: 1, why: 'clear day 1' }],
      citation: 'Local Government Act 1972, section 100B',
    },
  ],
};

/** Every date before a meeting, with its working. */
@Controller('api/v1/committees/:slug/meetings/:date/dates')
export class DatesApi {
  constructor(private readonly desk: MeetingDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'Every date before a meeting, earliest first', example: EXAMPLE })
  async list(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    const dates = await this.desk.countdown(await this.desk.find(actor, at));
    return { dates: dates.map((date) => ({ ...date, citation: date.citation?.text ?? null })) };
  }
}
