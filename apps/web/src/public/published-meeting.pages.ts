import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { PublishedQueries, type PublishedMeeting } from '#records/publication';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { changesPresenter } from './changes.presenter.js';
import { besides, itemOf, paperOf } from './find-paper.js';
import type { ItemAt, MeetingAt, PaperAt } from './meeting-at.js';
import { PUBLISHED } from './open-to-all.js';
import { paperItemPresenter } from './paper-item.presenter.js';
import { accessOf, publishedMeetingPresenter } from './published-meeting.presenter.js';
import { sendPaper } from './send-paper.js';

/** The papers of one meeting as they are published: the agenda, each item in full, its papers, and what changed since. */
@Controller('committees/:slug/meetings/:date')
export class PublishedMeetingPages {
  constructor(
    private readonly published: PublishedQueries,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get()
  @Open(PUBLISHED)
  async agenda(@Param() at: MeetingAt): Promise<Answer> {
    const meeting = await this.find(at);
    const here = paths.publicMeeting(meeting.committeeSlug, meeting.heldOn);
    const shown = publishedMeetingPresenter(meeting, here);
    return page('public/views/meeting.njk', { title: shown.title, shown, isForMembers: false });
  }

  @Get('items/:number')
  @Open(PUBLISHED)
  async item(@Param() at: ItemAt): Promise<Answer> {
    const meeting = await this.find(at);
    const item = itemOf(meeting, at.number);
    const { committeeSlug, heldOn, committee } = meeting;
    const beside = besides(meeting, item);
    const address = (slug: string) =>
      paths.publicPaper(committeeSlug, heldOn, { item: item.number, slug });
    const href = (one: typeof beside.before) =>
      one === null
        ? null
        : { href: paths.publicItem(committeeSlug, heldOn, one.number), title: one.title };
    return page('public/views/item.njk', {
      title: item.title,
      shown: paperItemPresenter(item, address),
      meeting: {
        words: `${committee}, ${dateInWords(heldOn)}`,
        href: paths.publicMeeting(committeeSlug, heldOn),
      },
      before: href(beside.before),
      after: href(beside.after),
      access: accessOf(meeting),
      isForMembers: false,
    });
  }

  @Get('items/:number/papers/:name')
  @Open(PUBLISHED)
  async paper(
    @Param() at: PaperAt,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = paperOf(itemOf(await this.find(at), at.number), at.name);
    await sendPaper(paper, { files: this.files, request, reply });
  }

  @Get('papers.json')
  @Open(PUBLISHED)
  async json(@Param() { slug, date }: MeetingAt): Promise<object> {
    return { publications: await this.published.frozen({ committee: slug, heldOn: date }) };
  }

  @Get('changes')
  @Open(PUBLISHED)
  async changes(@Param() at: MeetingAt): Promise<Answer> {
    const meeting = await this.find(at);
    const { committee, committeeSlug, heldOn, publishedOn } = meeting;
    return page('public/views/changes.njk', {
      title: 'What changed after publication',
      meeting: {
        words: `${committee}, ${dateInWords(heldOn)}`,
        href: paths.publicMeeting(committeeSlug, heldOn),
      },
      publishedOn,
      changes: changesPresenter(meeting),
    });
  }

  private find({ slug, date }: MeetingAt): Promise<PublishedMeeting> {
    return this.published.meeting({ committee: slug, heldOn: date });
  }
}
