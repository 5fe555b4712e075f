import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { DATA_REQUEST, type Actor } from '#rules';
import { sendDocument } from '../documents/send-document.js';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { addPages } from '../transitions/routes.js';
import { refuseUnoffered } from '../transitions/stance.js';
import { seenOn } from '../transitions/transition.pages.js';
import { answerPage, giveAnswer } from './answer-page.js';
import { askingDataPage } from './asking-data.page.js';
import { AssessmentDesk, type AssessmentAt } from './assessment-desk.js';
import { askedIn, DataAnswerForm, DataRequestForm, personIn } from './data-request-forms.js';
import { dataRequestPresenter } from './data-request.presenter.js';
import { DATA_REQUEST_ROWS } from './data-request-transitions.js';
import type { DataRequestSubject } from './data-request.subject.js';
import { refuseOutsiders, SEEN_BY_PARTNERS } from './seen-by-partners.js';

type RequestAt = AssessmentAt & { readonly reference: string };

/** Asking a partner for data. */
@Controller('app/partnerships/:partnership/assessment/:year/requests/new')
export class AskingDataPages {
  constructor(private readonly desk: AssessmentDesk) {}

  @Get()
  @Asks('keep assessment')
  async ask(@CurrentPerson() actor: Actor, @Param() at: AssessmentAt): Promise<Answer> {
    return askingDataPage(await this.desk.find(actor, at), formView());
  }

  @Post()
  @Asks('keep assessment')
  async carryOut(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.desk.find(actor, at);
    return submit(readForm(DataRequestForm, sent), {
      act: (form) =>
        this.desk.asking.ask(
          { actor, ...seenOn(sent) },
          {
            assessmentId: id,
            authority: form.authority,
            person: personIn(form),
            asked: askedIn(form),
            note: form.note ?? '',
            due: form.due,
          },
        ),
      onward: ({ reference, version }) =>
        seeOther(`${paths.dataRequest(at.partnership, at.year, reference)}?done=${version}`),
      again: async (form) => askingDataPage(await this.desk.find(actor, at), form),
    });
  }
}

/** One request for data: what is asked, every answer as it came, and what can be done with it. */
@Controller('app/partnerships/:partnership/assessment/:year/requests/:reference')
export class DataRequestPages {
  constructor(readonly desk: AssessmentDesk) {}

  @Get()
  @Open(SEEN_BY_PARTNERS)
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    refuseOutsiders(actor);
    const subject = await this.find(actor, at);
    const told = await this.desk.told('data request', subject.id);
    const shown = dataRequestPresenter(subject, { told, done });
    return page('assessments/views/data-request.njk', { title: shown.title, shown });
  }

  @Get('answer')
  @Asks('answer data request')
  async ask(@CurrentPerson() actor: Actor, @Param() at: RequestAt): Promise<Answer> {
    const subject = await this.find(actor, at);
    refuseUnoffered(subject.stance, ['answer']);
    return answerPage(subject, formView());
  }

  @Post('answer')
  @Asks('answer data request')
  @TakesFile()
  async answer(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    return submit(readForm(DataAnswerForm, sent), {
      act: (form) => giveAnswer(this.desk, { subject, form, file, seen: seenOn(sent) }),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => answerPage(await this.find(actor, at), form),
    });
  }

  @Get('answers/:number/file')
  @Open(SEEN_BY_PARTNERS)
  async file(
    @CurrentPerson() actor: Actor,
    @Param() at: RequestAt & { readonly number: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseOutsiders(actor);
    const { request } = await this.find(actor, at);
    const number = /^\d{1,6}$/.test(at.number) ? Number(at.number) : 0;
    await sendDocument(reply, await this.desk.requestQueries.file(request, number));
  }

  find(actor: Actor, { reference }: RequestAt): Promise<DataRequestSubject> {
    return this.desk.request(actor, reference);
  }
}

addPages(DataRequestPages, { rows: DATA_REQUEST_ROWS, machine: DATA_REQUEST });
