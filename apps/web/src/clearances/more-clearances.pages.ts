import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { CLEARANCES, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { ReportAddress } from '../reports/report-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ClearanceDesk } from './clearance-desk.js';
import { oneMore, OneMoreForm } from './clearance-forms.js';
import { peopleToAsk } from './people-to-ask.js';
import { reportFacts } from './report-facts.js';

/** One clearance beside those a report is in. */
@Controller('app/committees/:slug/reports/:report/more-clearances')
export class MoreClearancesPages {
  constructor(private readonly desk: ClearanceDesk) {}

  @Get()
  @Asks('prepare report')
  ask(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    return this.page(actor, at, formView());
  }

  @Post()
  @Asks('prepare report')
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { report } = await this.desk.ofReport(actor, at);
    return submit(readForm(OneMoreForm, sent), {
      act: (form) => {
        const act = { actor, id: report.id, ...seenOn(sent) };
        return this.desk.rounds.add(act, oneMore(form));
      },
      onward: () => seeOther(paths.report(report.committeeSlug, report.slug)),
      again: (form) => this.page(actor, at, form),
    });
  }

  private async page(actor: Actor, at: ReportAddress, form: FormView): Promise<Page> {
    const { report, clearances } = await this.desk.ofReport(actor, at);
    const asked = clearances.filter(({ state }) => state !== 'not needed');
    const kinds = Object.entries(CLEARANCES).filter(([kind]) =>
      asked.every((one) => one.kind !== kind),
    );
    const people = await peopleToAsk(this.desk, report, []);
    const page = paths.report(report.committeeSlug, report.slug);
    const choices = (all: readonly (readonly [string, string])[]) =>
      all.map(([value, text]) => ({ value, text }));
    return askingPage(
      {
        title: 'Ask for one more clearance?',
        rows: reportFacts(report),
        happens: ['They get a letter with a link to the report and a date of their own.'],
        fields: [
          { kind: 'one of', name: 'kind', label: 'Clearance', choices: choices(kinds) },
          {
            kind: 'menu',
            name: 'personId',
            label: 'Who is to give it',
            choices: choices([
              ['', 'Choose'],
              ...people.map(({ id, called }) => [id, called] as const),
            ]),
          },
        ],
        button: 'Ask for it',
      },
      {
        caption: report.title,
        action: `${page}/more-clearances`,
        cancel: page,
        version: report.version,
      },
      form,
    );
  }
}
