import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';
import { NewItemForm } from './meeting-forms.js';
import { MEETING_TRANSITIONS } from './meeting-transitions.js';
import { meetingPresenter } from './meeting.presenter.js';
import { newItemPage } from './new-item.page.js';

/** A meeting, and what is added to its agenda. */
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
    const subject = await this.desk.find(actor, at);
    const told = await this.history.of({ kinds: ['meeting'], ids: [subject.id] });
    const buttons = buttonsFor(MEETING_TRANSITIONS, subject);
    const today = this.desk.queries.today();
    const shown = meetingPresenter({ subject, actor, today, told, buttons });
    const notice = noticeOf(told, { id: subject.id, done });
    return page('meetings/views/meeting.njk', { title: shown.title, shown, notice });
  }

  @Get('items/new')
  @Asks('plan meeting')
  async askItem(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return newItemPage(await this.desk.find(actor, at), formView());
  }

  @Post('items/new')
  @Asks('plan meeting')
  async addItem(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const act = { actor, id: subject.id, ...seenOn(body) };
    return submit(readForm(NewItemForm, body), {
      act: (item) => this.desk.meetings.addItem(act, { ...item }),
      onward: () => seeOther(`${subject.page}#agenda`),
      again: (form) => newItemPage(subject, form),
    });
  }
}
