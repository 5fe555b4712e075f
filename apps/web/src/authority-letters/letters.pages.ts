import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { Form } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { seenOn } from '../transitions/transition.pages.js';
import { LetterDesk } from './letter-desk.js';
import { lettersPresenter } from './letters.presenter.js';

/** Preparing the letters asks for nothing: what is waiting decides. */
const NOTHING_TO_FILL_IN: Form<object> = { ok: true, value: {}, typed: {} };

/** The letters of a meeting to authorities, and what still waits for one. */
@Controller('app/committees/:slug/meetings/:date/letters')
export class LettersPages {
  constructor(private readonly desk: LetterDesk) {}

  @Get()
  @Asks('read committee work')
  show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('drafted') drafted: unknown,
  ): Promise<Answer> {
    return this.listPage(actor, at, { form: formView(), drafted: drafted === 'yes' });
  }

  /** Drafts one letter for each authority that has something waiting. */
  @Post()
  @Asks('send recommendation')
  async prepare(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { meeting } = await this.desk.ofMeeting(actor, at);
    const { key } = seenOn(body);
    return submit(NOTHING_TO_FILL_IN, {
      act: () => this.desk.preparing.prepare({ actor, id: meeting.id, key }),
      onward: () =>
        seeOther(`${paths.meetingLetters(meeting.committeeSlug, meeting.heldOn)}?drafted=yes`),
      again: (form) => this.listPage(actor, at, { form, drafted: false }),
    });
  }

  private async listPage(
    actor: Actor,
    at: MeetingAddress,
    { form, drafted }: { readonly form: FormView; readonly drafted: boolean },
  ): Promise<Page> {
    const found = await this.desk.ofMeeting(actor, at);
    const shown = lettersPresenter(found, { actor, today: this.desk.queries.today() });
    const notice = drafted ? 'The letters are drafted. Read each before the chair does.' : null;
    const title = 'Letters to authorities';
    return page('authority-letters/views/letters.njk', {
      title,
      shown,
      form,
      notice,
      key: newId(),
    });
  }
}
