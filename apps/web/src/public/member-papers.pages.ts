import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { PublishedQueries, type PublishedMeeting } from '#records/publication';
import { paths } from '#records/paths';
import { dateInWords, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { besides, itemOf, paperOf } from './find-paper.js';
import type { ItemAt, MeetingAt, PaperAt } from './meeting-at.js';
import { paperItemPresenter } from './paper-item.presenter.js';
import { accessOf, publishedMeetingPresenter } from './published-meeting.presenter.js';
import { sendPaper } from './send-paper.js';

/** The papers as members have them: the same pages, with what is exempt in them, marked as such. */
@Controller('app/committees/:slug/meetings/:date')
export class MemberPapersPages {
  constructor(
    private readonly published: PublishedQueries,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get('papers')
  @Asks('read exempt papers')
  async agenda(@CurrentPerson() actor: Actor, @Param() at: MeetingAt): Promise<Answer> {
    const meeting = await this.find(actor, at);
    const here = paths.staffPapers(meeting.committeeSlug, meeting.heldOn);
    const shown = publishedMeetingPresenter(meeting, here);
    return page('public/views/meeting.njk', { title: shown.title, shown, isForMembers: true });
  }

  @Get('papers/items/:number')
  @Asks('read exempt papers')
  async item(@CurrentPerson() actor: Actor, @Param() at: ItemAt): Promise<Answer> {
    const meeting = await this.find(actor, at);
    const item = itemOf(meeting, at.number);
    const { committeeSlug, heldOn, committee } = meeting;
    const here = paths.staffPapers(committeeSlug, heldOn);
    const beside = besides(meeting, item);
    const href = (one: typeof beside.before) =>
      one === null ? null : { href: `${here}/items/${one.number}`, title: one.title };
    const address = (slug: string) =>
      paths.staffPaper(committeeSlug, heldOn, { item: item.number, slug });
    return page('public/views/item.njk', {
      title: item.title,
      shown: paperItemPresenter(item, address),
      meeting: { words: `${committee}, ${dateInWords(heldOn)}`, href: here },
      before: href(beside.before),
      after: href(beside.after),
      access: accessOf(meeting),
      isForMembers: true,
    });
  }

  @Get('items/:number/papers/:name')
  @Asks('read exempt papers')
  async paper(
    @CurrentPerson() actor: Actor,
    @Param() at: PaperAt,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = paperOf(itemOf(await this.find(actor, at), at.number), at.name);
    await sendPaper(paper, { files: this.files, request, reply });
  }

  private find(actor: Actor, { slug, date }: MeetingAt): Promise<PublishedMeeting> {
    return this.published.forMembers(actor, { committee: slug, heldOn: date });
  }
}
