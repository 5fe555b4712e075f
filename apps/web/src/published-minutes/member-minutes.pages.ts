import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { paths } from '#records/paths';
import type { MinutesShown } from '#records/published-minutes';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { MeetingAt } from '../public/meeting-at.js';
import { MinutesDesk } from './minutes-desk.js';
import { minutesEdition } from './minutes-edition.js';
import { minutesPresenter } from './minutes.presenter.js';

/** What a members' address asks for. */
interface Asked {
  readonly actor: Actor;
  readonly at: MeetingAt;
  readonly edition: unknown;
}

/** The minutes with what is not for publication, for those who may read it. */
@Controller('app/committees/:slug/meetings/:date/papers')
export class MemberMinutesPages {
  constructor(private readonly desk: MinutesDesk) {}

  @Get('minutes')
  @Asks('read exempt papers')
  async minutes(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAt,
    @Query('edition') edition: unknown,
  ): Promise<Answer> {
    const found = await this.find({ actor, at, edition });
    const shown = minutesPresenter(found, hereOf(at));
    return page('published-minutes/views/minutes.njk', {
      title: shown.title,
      shown,
      isForMembers: true,
    });
  }

  @Get('minutes.pdf')
  @Asks('read exempt papers')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAt,
    @Query('edition') edition: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.find({ actor, at, edition });
    const here = hereOf(at);
    const name = 'minutes.pdf';
    await this.desk.send(found, { name, here, isForMembers: true, request, reply });
  }

  @Get('minutes.docx')
  @Asks('read exempt papers')
  async word(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAt,
    @Query('edition') edition: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.find({ actor, at, edition });
    const here = hereOf(at);
    const name = 'minutes.docx';
    await this.desk.send(found, { name, here, isForMembers: true, request, reply });
  }

  private find({ actor, at, edition }: Asked): Promise<MinutesShown> {
    const asked = { committee: at.slug, heldOn: at.date, edition: minutesEdition(edition) };
    return this.desk.queries.forMembers(actor, asked);
  }
}

const hereOf = ({ slug, date }: MeetingAt): string => paths.memberMinutes(slug, date);
