import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { ClearanceView } from '#records/clearances';
import type { ReportView } from '#records/reports';
import { paths } from '#records/paths';
import { CLEARANCES, REPORT, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { ReportAddress } from '../reports/report-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ClearanceDesk } from './clearance-desk.js';
import { reportFacts } from './report-facts.js';

/** Everybody whose clearance is of an earlier text is asked again at once. */
@Controller('app/committees/:slug/reports/:report/stale-clearances')
export class StaleClearancesPages {
  constructor(private readonly desk: ClearanceDesk) {}

  @Get()
  @Asks('prepare report')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    const { report, clearances } = await this.desk.ofReport(actor, at);
    if (report.state !== 'in clearance') {
      refuse('state-moved-on', `This report is ${REPORT.states[report.state].is}.`);
    }
    return stalePage(report, clearances, formView());
  }

  @Post()
  @Asks('prepare report')
  async askAgain(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { report } = await this.desk.ofReport(actor, at);
    const nothingTyped = { ok: true, value: null, typed: {} } as const;
    return submit(nothingTyped, {
      act: () => this.desk.rounds.askStale({ actor, id: report.id, ...seenOn(sent) }),
      onward: () => seeOther(paths.report(report.committeeSlug, report.slug)),
      again: async (form) => {
        const found = await this.desk.ofReport(actor, at);
        return stalePage(found.report, found.clearances, form);
      },
    });
  }
}

function stalePage(report: ReportView, clearances: readonly ClearanceView[], form: FormView): Page {
  const page = paths.report(report.committeeSlug, report.slug);
  const stale = clearances.filter((one) => one.isStale || one.state === 'returned');
  return askingPage(
    {
      title: 'Ask again for the clearances of an earlier text?',
      rows: [
        ...reportFacts(report),
        ...stale.map(({ kind, person }) => ({
          key: CLEARANCES[kind],
          value: `${person.name}, ${person.post}`,
        })),
      ],
      happens: ['Each gets a letter with a new date. What has changed is marked for them.'],
      button: 'Ask again',
    },
    {
      caption: report.title,
      action: `${page}/stale-clearances`,
      cancel: page,
      version: report.version,
    },
    form,
  );
}
