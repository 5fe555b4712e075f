import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { GiverChoice } from '#records/clearances';
import type { ReportView } from '#records/reports';
import { paths } from '#records/paths';
import { CLEARANCES, type Actor, type ClearanceKind } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { ReportAddress } from '../reports/report-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ClearanceDesk } from './clearance-desk.js';
import { chosenIn, FIELD_OF, SendingForm } from './clearance-forms.js';
import { peopleToAsk, type PersonToAsk } from './people-to-ask.js';
import { reportFacts } from './report-facts.js';
import { refuseUnsent } from './refuse-unsent.js';

interface Sending {
  readonly report: ReportView;
  readonly givers: readonly GiverChoice[];
  readonly people: readonly PersonToAsk[];
}

/** A finished report is sent for clearance: to those on the list, or to whom the officer chooses. */
@Controller('app/committees/:slug/reports/:report/clearances')
export class SendingPages {
  constructor(private readonly desk: ClearanceDesk) {}

  @Get()
  @Asks('prepare report')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    const sending = await this.find(actor, at);
    refuseUnsent(sending.report, actor);
    return sendingPage(sending, formView());
  }

  @Post()
  @Asks('prepare report')
  async send(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { report } = await this.find(actor, at);
    return submit(readForm(SendingForm, sent), {
      act: (form) => {
        const act = { actor, id: report.id, ...seenOn(sent) };
        return this.desk.rounds.send(act, { chosen: chosenIn(form) });
      },
      onward: ({ version }) =>
        seeOther(`${paths.report(report.committeeSlug, report.slug)}?done=${version}`),
      again: async (form) => sendingPage(await this.find(actor, at), form),
    });
  }

  private async find(actor: Actor, at: ReportAddress): Promise<Sending> {
    const { report } = await this.desk.ofReport(actor, at);
    const givers = await this.desk.queries.givers(report.id);
    return { report, givers, people: await peopleToAsk(this.desk, report, givers) };
  }
}

function sendingPage(sending: Sending, form: FormView): Page {
  const { report } = sending;
  const page = paths.report(report.committeeSlug, report.slug);
  return askingPage(
    {
      title: 'Send this report for clearance?',
      rows: reportFacts(report),
      happens: [
        'Everybody chosen gets a letter at once, with a link to the report and a date of their own.',
        'Each clears the text as it stands. A later change makes the clearance one of an earlier text.',
      ],
      fields: fieldsOf(sending),
      button: 'Send it for clearance',
    },
    {
      caption: report.title,
      action: `${page}/clearances`,
      cancel: page,
      version: report.version,
    },
    form,
  );
}

function fieldsOf({ givers, people }: Sending): readonly Field[] {
  const kinds = Object.keys(CLEARANCES) as ClearanceKind[];
  const choices = [
    { value: '', text: 'Not asked for' },
    ...people.map(({ id, called }) => ({ value: id, text: called })),
  ];
  return kinds.map((kind, index) => ({
    kind: 'menu',
    name: FIELD_OF[kind],
    label: CLEARANCES[kind],
    value: givers.find((one) => one.kind === kind)?.personId ?? '',
    choices,
    ...(index === 0 ? { alsoCalled: ['clearances'] } : {}),
  }));
}
