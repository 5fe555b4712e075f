import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { ReportChoices } from '#records/reports';
import { dateInWords, may, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ReportPlacingForm } from './report-forms.js';
import { ReportDesk, type ReportAddress } from './report-desk.js';
import { reportRows } from './report-questions.js';
import type { ReportSubject } from './report.subject.js';

/** For which meeting a report is meant. */
@Controller('app/committees/:slug/reports/:report/meeting')
export class PlacingPages {
  constructor(private readonly desk: ReportDesk) {}

  @Get()
  @Asks('prepare report')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    const subject = await this.find(actor, at);
    return placingPage(subject, await this.desk.queries.choices(actor, at.slug), formView());
  }

  @Post()
  @Asks('prepare report')
  async place(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const choices = await this.desk.queries.choices(actor, at.slug);
    return submit(readForm(ReportPlacingForm, sent), {
      act: ({ meetingId }) =>
        this.desk.reports.place({ actor, id: subject.id, ...seenOn(sent) }, meetingId),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => placingPage(await this.find(actor, at), choices, form),
    });
  }

  private async find(actor: Actor, at: ReportAddress): Promise<ReportSubject> {
    const subject = await this.desk.find(actor, at);
    const { councilId, committeeId } = subject.report;
    if (may(actor, 'prepare report', { councilId, committeeId })) return subject;
    return refuse('not-permitted', 'Your role does not let you place this report.');
  }
}

function placingPage(subject: ReportSubject, { meetings }: ReportChoices, form: FormView): Page {
  const { report, caption, version, page: cancel } = subject;
  const asking = {
    title: 'For which meeting is this report?',
    rows: reportRows(subject),
    happens: ['Its dates stay as they are. It is put on the agenda on the page of the meeting.'],
    fields: [
      {
        kind: 'menu',
        name: 'meetingId',
        label: 'Meeting',
        value: report.meetingId ?? '',
        choices: [
          { value: '', text: 'None yet' },
          ...meetings.map(({ id, heldOn }) => ({ value: id, text: dateInWords(heldOn) })),
        ],
      } as const,
    ],
    button: 'Save',
  };
  return askingPage(asking, { caption, action: `${cancel}/meeting`, cancel, version }, form);
}
