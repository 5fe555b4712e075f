import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import { may, type Actor, type MeetingState } from '#rules';
import { requestLine } from '../attendance-requests/request.presenter.js';
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
    const { dates, requests: asked } = await this.desk.ahead(subject);
    const shown = meetingPresenter({ subject, actor, today, told, buttons, dates });
    const mayAsk = may(actor, 'ask attendance', subject.meeting) && asksFor(subject.meeting.state);
    const comes = {
      requests: asked.map(requestLine),
      ask: mayAsk
        ? `${paths.newAttendanceRequest(at.slug)}?meeting=${subject.meeting.heldOn}`
        : null,
    };
    const notice = noticeOf(told, { id: subject.id, done });
    return page('meetings/views/meeting.njk', { title: shown.title, shown, notice, comes });
  }
}

/** The states of a meeting that somebody can still be asked to. */
const TO_BE_HELD: readonly MeetingState[] = [
  'planned',
  'convened',
  'agenda published',
  'supplemented',
];
const asksFor = (state: MeetingState): boolean => TO_BE_HELD.includes(state);
