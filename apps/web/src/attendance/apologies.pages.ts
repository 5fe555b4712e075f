import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { OwnApologiesQueries } from '#records/attendance';
import { paths } from '#records/paths';
import { refuse, type Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import { ApologiesPage, type Apologist } from './apologies.page.js';

/** A member's own apologies for a meeting. */
@Controller('app/committees/:slug/meetings/:date/apologies')
export class ApologiesPages {
  constructor(
    private readonly desk: MeetingDesk,
    private readonly own: OwnApologiesQueries,
    private readonly shown: ApologiesPage,
  ) {}

  @Get()
  @Asks('send apologies')
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return this.shown.show(await this.apologist(actor, at));
  }

  @Post()
  @Asks('send apologies')
  async send(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.shown.send(await this.apologist(actor, at), sent);
  }

  @Post('withdrawal')
  @Asks('send apologies')
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.shown.withdraw(await this.apologist(actor, at), sent);
  }

  private async apologist(actor: Actor, at: MeetingAddress): Promise<Apologist> {
    const { meeting } = await this.desk.find(actor, at);
    const personId = actor.id ?? refuse('not-permitted', 'Sign in to send your apologies.');
    const { committeeSlug, heldOn } = meeting;
    return {
      actor,
      at: paths.apologies(committeeSlug, heldOn),
      back: { text: 'The meeting', href: paths.meeting(committeeSlug, heldOn) },
      find: () => this.own.of(meeting.id, personId),
    };
  }
}
