import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';
import { MEETING_TRANSITIONS } from './meeting-transitions.js';
import { meetingPresenter } from './meeting.presenter.js';

/** A meeting, its agenda and its dates. */
@Controller('app/committees/:slug/meetings/:date')
export class MeetingsPages {
  constructor(
    private readonly desk: MeetingDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.findOrMoved(actor, at);
    if ('movedTo' in subject) return seeOther(paths.meeting(at.slug, subject.movedTo));
    const told = await this.history.of({ kinds: ['meeting'], ids: [subject.id] });
    const buttons = buttonsFor(MEETING_TRANSITIONS, subject);
    const today = this.desk.queries.today();
    const dates = await this.desk.countdown(subject);
    const shown = meetingPresenter({ subject, actor, today, told, buttons, dates });
    const notice = noticeOf(told, { id: subject.id, done });
    return page('meetings/views/meeting.njk', { title: shown.title, shown, notice });
  }
}
