import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { newId } from '#platform/ids';
import { refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm, type Typed } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';
import { AddresseeDesk } from '../recommendations/transitions/addressee-desk.js';
import { ANSWER_FIELDS, isSignatory, response } from '../recommendations/transitions/response.js';
import { ResponseForm } from '../recommendations/transitions/response-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import {
  answerShown,
  asTyped,
  checkedAdequacy,
  checkedRows,
  kept,
} from './answer-form.presenter.js';
import { OpenedLinks } from './opened-links.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';

/** Answering by a signed link: fill in, check, submit. Nothing is kept until the last press. */
@Controller('l/:token/response')
export class AnswerPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: AddresseeDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  fillIn(@Param('token') token: string): Promise<Answer> {
    return this.forTheSignatory(token, async (subject) => {
      const isOwed = subject.stance.offers.some(({ command }) => command === 'respond');
      return isOwed ? formPage(subject, formView()) : seeOther(subject.page);
    });
  }

  /** Back to the form with every word kept. */
  @Post('change')
  @Open(BY_THE_SECRET)
  @SecretPage()
  change(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    const form = formView(asTyped(sent));
    return this.forTheSignatory(token, async (subject) => formPage(subject, form));
  }

  /** The answer as it would be submitted. */
  @Post('check')
  @Open(BY_THE_SECRET)
  @SecretPage()
  check(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.forTheSignatory(token, async (subject) =>
      submit(readForm(ResponseForm, asTyped(sent)), {
        act: async (answer) => checkPage(subject, answer, asTyped(sent)),
        onward: (checked) => checked,
        again: (form) => formPage(subject, form),
      }),
    );
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  submit(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.forTheSignatory(token, async (subject, link) =>
      submit(response.at(this.desk).read(asTyped(sent), 'page'), {
        act: (deed) => deed({ actor: link.actor, id: subject.id, ...seenOn(sent) }),
        onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
        again: async (form) => formPage(await this.links.subject(link, token), form),
      }),
    );
  }

  /** Only a signatory answers; everyone else is told who does. */
  private forTheSignatory(
    token: string,
    work: (subject: AddresseeSubject, link: OpenedLink) => Promise<Answer>,
  ): Promise<Answer> {
    return this.links.with(token, async (link) => {
      if (link.purpose !== 'answer') refuse('not-found', 'There is nothing at this address.');
      const subject = await this.links.subject(link, token);
      if (isSignatory(link.actor)) return work(subject, link);
      const title = 'The answer is for the signatory to send';
      return page('responses/views/not-signatory.njk', { title, ...answerShown(subject) });
    });
  }
}

function formPage(subject: AddresseeSubject, form: FormView): Page {
  const shows = { title: 'Your answer', form, fields: ANSWER_FIELDS, ...answerShown(subject) };
  return page('responses/views/answer.njk', shows);
}

function checkPage(subject: AddresseeSubject, answer: ResponseForm, typed: Typed): Page {
  return page('responses/views/check.njk', {
    title: 'Check your answer before you send it',
    rows: checkedRows(answer),
    adequacy: checkedAdequacy(answer, subject.today),
    kept: kept(typed),
    key: newId(),
    ...answerShown(subject),
  });
}
