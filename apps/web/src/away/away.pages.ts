import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { AwayPage, type Absentee } from './away.page.js';

/** Being away, for whoever is signed in. */
@Controller('app/away')
export class AwayPages {
  constructor(private readonly away: AwayPage) {}

  @Get()
  @Asks('say absence')
  show(@CurrentPerson() actor: Actor, @Query('done') done: unknown): Promise<Answer> {
    return this.away.show(absentee(actor), done);
  }

  @Post()
  @Asks('say absence')
  say(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    return this.away.say(absentee(actor), sent);
  }

  @Post('end')
  @Asks('say absence')
  end(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.away.end(absentee(actor));
  }
}

const absentee = (actor: Actor): Absentee => ({ actor, at: paths.away, back: paths.home });
