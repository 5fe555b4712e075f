import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { dateInWords } from '#rules';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { answerFields, giveAnswer } from './answer-page.js';
import { AssessmentDesk } from './assessment-desk.js';
import { dataRequestBadge } from './assessment-badges.js';
import { answerShown, askedRows, dateRows, timeInWords } from './data-request-facts.js';
import { DataAnswerForm } from './data-request-forms.js';
import { MORE_TIME, TIME_FIELDS } from './data-request-transitions.js';
import { mayAnswer, type DataRequestSubject } from './data-request.subject.js';

/** A request for data for somebody with a signed link: read it, answer it, ask for more time. Reading changes nothing. */
@Controller('l/:token/data')
export class DataLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: AssessmentDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.requestByLink(link, token);
      return linkPage(link, subject, { form: formView(), done });
    });
  }

  @Post('answer')
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  answer(
    @Param('token') token: string,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.requestByLink(link, token);
      return submit(readForm(DataAnswerForm, sent), {
        act: (form) => giveAnswer(this.desk, { subject, form, file, seen: seenOn(sent) }),
        onward: () => seeOther(`${subject.at}?done=answer`),
        again: async (form) => this.again(link, token, form),
      });
    });
  }

  @Post('more-time')
  @Open(BY_THE_SECRET)
  @SecretPage()
  moreTime(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.requestByLink(link, token);
      return submit(MORE_TIME.at(this.desk).read(sent, 'page'), {
        act: (deed) => deed({ actor: link.actor, id: subject.id, ...seenOn(sent) }),
        onward: () => seeOther(`${subject.at}?done=more-time`),
        again: async (form) => this.again(link, token, form),
      });
    });
  }

  private async again(link: OpenedLink, token: string, form: FormView): Promise<Page> {
    return linkPage(link, await this.desk.requestByLink(link, token), { form, done: null });
  }
}

const DONE: Readonly<Record<string, string>> = {
  answer: 'Your answer is kept. A receipt is on its way to you.',
  'more-time': 'The officer has been told that you ask for more time.',
};

function linkPage(
  link: OpenedLink,
  subject: DataRequestSubject,
  { form, done }: { readonly form: FormView; readonly done: unknown },
): Page {
  const { request, at, version, stance } = subject;
  const fields = answerFields(subject, form);
  const asksTime = stance.offers.some(({ command }) => command === 'ask-more-time');
  const shown = {
    title: `The ${request.partnership} asks ${request.authority} for data`,
    caption: `${request.council}, ${request.reference}`,
    notice: typeof done === 'string' ? (DONE[done] ?? null) : null,
    badge: dataRequestBadge(request),
    asked: askedRows(request.asked),
    facts: dateRows(request),
    answers: request.answers.map((one) => ({ ...answerShown(one, at), file: null })),
    times: request.times.map(timeInWords),
    version,
    answer: mayAnswer(subject) ? { action: `${at}/answer`, fields } : null,
    time: asksTime ? { action: `${at}/more-time`, fields: TIME_FIELDS } : null,
    holder: link.actor.name,
    worksUntil: dateInWords(link.expiresOn),
  };
  const keys = { answer: newId(), time: newId() };
  const sent = aimed(form, [...fields, ...TIME_FIELDS]);
  return page('assessments/views/data-link.njk', { title: shown.title, shown, form: sent, keys });
}
