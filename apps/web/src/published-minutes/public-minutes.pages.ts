import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { paths } from '#records/paths';
import type { MinutesShown } from '#records/published-minutes';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import type { MeetingAt } from '../public/meeting-at.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { MinutesDesk, type MinutesFileAsked } from './minutes-desk.js';
import { minutesEdition } from './minutes-edition.js';
import { minutesPresenter } from './minutes.presenter.js';

/** The minutes of a meeting as they are published: the draft, then as confirmed, as a page, as files and as data. */
@Controller('committees/:slug/meetings/:date')
export class PublicMinutesPages {
  constructor(private readonly desk: MinutesDesk) {}

  @Get('minutes')
  @Open(PUBLISHED)
  async minutes(@Param() at: MeetingAt, @Query('edition') edition: unknown): Promise<Answer> {
    const shown = minutesPresenter(await this.find(at, edition), hereOf(at));
    return page('published-minutes/views/minutes.njk', {
      title: shown.title,
      shown,
      isForMembers: false,
    });
  }

  @Get('minutes.json')
  @Open(PUBLISHED)
  async json(@Param() at: MeetingAt, @Query('edition') edition: unknown): Promise<object> {
    const { status, minutes, hash, publishedOn } = await this.find(at, edition);
    return { status, publishedOn, hash, minutes };
  }

  @Get('minutes.pdf')
  @Open(PUBLISHED)
  async pdf(
    @Param() at: MeetingAt,
    @Query('edition') edition: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.file(at, edition, { name: 'minutes.pdf', request, reply });
  }

  @Get('minutes.docx')
  @Open(PUBLISHED)
  async word(
    @Param() at: MeetingAt,
    @Query('edition') edition: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.file(at, edition, { name: 'minutes.docx', request, reply });
  }

  private async file(
    at: MeetingAt,
    edition: unknown,
    asked: Pick<MinutesFileAsked, 'name' | 'request' | 'reply'>,
  ): Promise<void> {
    const shown = await this.find(at, edition);
    await this.desk.send(shown, { ...asked, here: hereOf(at), isForMembers: false });
  }

  private find({ slug, date }: MeetingAt, edition: unknown): Promise<MinutesShown> {
    const asked = { committee: slug, heldOn: date, edition: minutesEdition(edition) };
    return this.desk.queries.ofMeeting(asked);
  }
}

const hereOf = ({ slug, date }: MeetingAt): string => paths.publicMinutes(slug, date);
