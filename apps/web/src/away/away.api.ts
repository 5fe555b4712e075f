import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { AbsencesService } from '#records/absences';
import type { Done } from '#records/record';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { AwayForm } from './away-form.js';

const AWAY = { from: '2023-08-07', to: '2023-08-18', deputy: 'Tom Varley', reason: null };
const DONE: Done = {
  id: '0198f0d2-0000-7000-8000-000000000001',
  state: 'absence.said',
  version: 1,
  sentence:
    'Ines Okoro is away from 7 August 2023 to 18 August 2023; Tom Varley answers meanwhile.',
};

/** Being away as JSON. */
@Controller('api/v1/away')
export class AwayApi {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Asks('say absence')
  @Described({ summary: 'What you have said of being away', example: { absence: AWAY } })
  async show(@CurrentPerson() actor: Actor): Promise<object> {
    return { absence: await this.absences.of(actor.id ?? '') };
  }

  @Post()
  @HttpCode(201)
  @Asks('say absence')
  @Described({ summary: 'Says that you are away, and who answers meanwhile', example: DONE })
  say(@CurrentPerson() actor: Actor, @Body() form: AwayForm): Promise<Done> {
    return this.absences.say(actor, form);
  }

  @Post('end')
  @HttpCode(201)
  @Asks('say absence')
  @Described({ summary: 'Says that you are back', example: DONE })
  end(@CurrentPerson() actor: Actor): Promise<Done> {
    return this.absences.end(actor);
  }
}
