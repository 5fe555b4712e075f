import { Controller, Get, Param, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { noticeOf } from '../transitions/notice.js';
import { refuseUnoffered } from '../transitions/stance.js';
import { SettingsDesk, type CommitteeAddress } from './settings-desk.js';
import { settingsPresenter } from './settings.presenter.js';

/** How a committee works, for its officer. */
@Controller('app/committees/:slug/settings')
export class SettingsPages {
  constructor(
    private readonly desk: SettingsDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('keep committee')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: CommitteeAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    refuseUnoffered(subject.stance, ['change']);
    const told = await this.history.of({ kinds: ['committee'], ids: [subject.id], limit: 50 });
    const notice = noticeOf(told, { id: subject.id, done });
    const shown = settingsPresenter(subject, told);
    return page('committees/views/settings.njk', { title: shown.title, shown, notice });
  }
}
