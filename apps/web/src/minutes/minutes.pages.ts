import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { HistoryQueries } from '#records/history';
import { MinutesQueries } from '#records/minutes';
import { paths } from '#records/paths';
import { may, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { seenOn } from '../transitions/transition.pages.js';
import { MINUTES_ACTS } from './minutes-acts.js';
import { MinutesDesk, type MinutesSubject } from './minutes-desk.js';
import { addMinutesPages } from './minutes-routes.js';
import { minutesPresenter } from './minutes.presenter.js';
import { previewPresenter } from './preview.presenter.js';

/** There is nothing to fill in. */
const NOTHING = { ok: true, value: null, typed: {} } as const;

/** The minutes of a meeting while they are written and approved, with a page for each thing that can be done to a paragraph. */
@Controller('app/committees/:slug/meetings/:date/minutes')
export class MinutesPages {
  constructor(
    readonly desk: MinutesDesk,
    private readonly queries: MinutesQueries,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('approve minutes')
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return this.page(await this.desk.find(actor, at), formView());
  }

  /** As they would be read, with what is not for publication after it for who may read that. */
  @Get('preview')
  @Asks('approve minutes')
  async preview(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('part') part: unknown,
  ): Promise<Answer> {
    const { meeting, minutes } = await this.desk.find(actor, at);
    const { councilId, committeeId } = minutes;
    const mayReadExempt = may(actor, 'read exempt papers', { councilId, committeeId });
    const isExempt = part === 'exempt' && mayReadExempt;
    const document = isExempt
      ? await this.queries.document(actor, minutes.meetingId, 'exempt')
      : minutes.document;
    const shown = previewPresenter(document, { caption: meeting.caption, isExempt });
    const back = paths.minutes(minutes.committeeSlug, minutes.heldOn);
    const exempt = mayReadExempt && !isExempt && minutes.exemptParagraphs.length > 0;
    return page('minutes/views/preview.njk', { title: shown.title, shown, back, exempt });
  }

  @Post('redraft')
  @Asks('draft minutes')
  async redraft(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { minutes } = await this.desk.find(actor, at);
    const { key } = seenOn(body);
    return submit(NOTHING, {
      act: () => this.desk.paragraphs.redraft({ actor, id: minutes.meetingId, key }),
      onward: () => seeOther(paths.minutes(minutes.committeeSlug, minutes.heldOn)),
      again: async (form) => this.page(await this.desk.find(actor, at), form),
    });
  }

  private async page(subject: MinutesSubject, form: FormView): Promise<Page> {
    const { meetingId } = subject.minutes;
    const told = await this.history.of({ kinds: ['meeting'], ids: [meetingId], limit: 50 });
    const shown = minutesPresenter(subject, told);
    return page('minutes/views/minutes.njk', { title: shown.title, shown, form, key: newId() });
  }
}

addMinutesPages(MinutesPages, MINUTES_ACTS);
