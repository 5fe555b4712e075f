import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { isLocalDate, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView } from '../http/form-view.js';
import { readDate } from '../http/read-date.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { MembersDesk } from './members-desk.js';
import { membersPresenter } from './members.presenter.js';
import { MEMBERS_ROWS } from './members-transitions.js';
import type { CommitteeAddress } from './settings-desk.js';

const NO_DATE = 'Enter a date, such as 19 July 2023 or 19/7/2023';

/** Who sits on a committee, and who sat on it on any day. */
@Controller('app/committees/:slug/members')
export class MembersPages {
  constructor(
    private readonly desk: MembersDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: CommitteeAddress,
    @Query('on') asked: unknown,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const isAsked = typeof asked === 'string' && asked.trim() !== '';
    const read = isAsked ? readDate(asked) : subject.today;
    const isRight = typeof read === 'string' && isLocalDate(read);
    const on = isRight ? read : subject.today;
    const told = await this.history.of({ kinds: ['committee'], ids: [subject.id], limit: 50 });
    const buttons = buttonsFor(MEMBERS_ROWS, subject);
    const shown = membersPresenter({ subject, on, told, buttons });
    const errors = isRight ? [] : [{ field: 'on', sentence: NO_DATE }];
    const form = formView({ on: isAsked ? asked : '' }, errors);
    const notice = noticeOf(told, { id: subject.id, done });
    const shows = { title: shown.title, shown, form, notice };
    return page('committees/views/members.njk', shows, isRight ? 200 : 422);
  }
}
