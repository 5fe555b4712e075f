import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import type { LetterAddress } from './letter-address.js';
import { LetterDesk } from './letter-desk.js';
import { LetterWordsForm } from './letter-forms.js';
import { resendingPage, wordsPage } from './letter-pages.js';
import { LETTER_TRANSITIONS } from './letter-transitions.js';
import { letterPresenter } from './letter.presenter.js';
import type { LetterSubject } from './letter.subject.js';

/** One letter, as the authority reads it, with its words changed and its mail sent again. */
@Controller('app/committees/:slug/meetings/:date/letters/:letter')
export class LetterPages {
  constructor(
    private readonly desk: LetterDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    refuseStrangers(actor);
    const subject = await this.desk.find(actor, at);
    const told = await this.history.of({ kinds: ['letter'], ids: [subject.id] });
    const buttons = buttonsFor(LETTER_TRANSITIONS, subject);
    const isSent = subject.letter.state === 'sent';
    const print = isSent ? await this.desk.queries.print(subject.id) : null;
    const shown = letterPresenter(subject, { buttons, told, print });
    const notice = noticeOf(told, { id: subject.id, done });
    const title = `Letter to ${subject.letter.authority}`;
    return page('authority-letters/views/letter.njk', { title, shown, notice });
  }

  @Get('words')
  @Asks('send recommendation')
  async askWords(@CurrentPerson() actor: Actor, @Param() at: LetterAddress): Promise<Answer> {
    const subject = await this.writable(actor, at);
    if (subject.letter.state !== 'drafted') {
      refuse('state-moved-on', `${subject.stance.is}, so its words stay as they are.`);
    }
    return wordsPage(subject, formView());
  }

  @Post('words')
  @Asks('send recommendation')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.writable(actor, at);
    return submit(readForm(LetterWordsForm, body), {
      act: (words) => this.desk.letters.change({ actor, id: subject.id, ...seenOn(body) }, words),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => wordsPage(await this.writable(actor, at), form),
    });
  }

  @Get('resending')
  @Asks('send recommendation')
  async askResending(@CurrentPerson() actor: Actor, @Param() at: LetterAddress): Promise<Answer> {
    const subject = await this.writable(actor, at);
    if (subject.letter.state !== 'sent') {
      refuse('state-moved-on', `${subject.stance.is}, so it cannot be sent again.`);
    }
    return resendingPage(subject, formView());
  }

  @Post('resending')
  @Asks('send recommendation')
  async resend(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.writable(actor, at);
    return submit(readForm(ReasonForm, body), {
      act: (form) => this.desk.sending.sendAgain({ actor, id: subject.id, ...seenOn(body) }, form),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => resendingPage(await this.writable(actor, at), form),
    });
  }

  private async writable(actor: Actor, at: LetterAddress): Promise<LetterSubject> {
    const subject = await this.desk.find(actor, at);
    if (subject.mayWrite) return subject;
    return refuse('not-permitted', 'Your role does not let you write this letter.');
  }
}
