import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { newId } from '#platform';
import { paths } from '#records/paths';
import { may, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AnnualDesk, madeAt, type MadeAt, type YearAt } from './annual-desk.js';
import { madeReportsPresenter } from './made-reports.presenter.js';
import { publishingAsked, withdrawingAsked } from './publishing-asked.js';

const NOTHING_TO_FILL_IN = { ok: true, value: null, typed: {} } as const;

/** Reports of a committee's year: made and frozen, read as pages, published and taken back. */
@Controller('app/committees/:slug/annual-report/:year/made')
export class MadeReportsPages {
  constructor(private readonly desk: AnnualDesk) {}

  @Get()
  @Asks('read committee work')
  list(@CurrentPerson() actor: Actor, @Param() at: YearAt): Promise<Answer> {
    return this.listPage(actor, at, formView());
  }

  @Post()
  @Asks('publish annual report')
  make(@CurrentPerson() actor: Actor, @Param() at: YearAt, @Body() body: unknown): Promise<Answer> {
    return submit(NOTHING_TO_FILL_IN, {
      act: () => this.desk.made.make({ actor, ...seenOn(body) }, yearOf(at)),
      onward: () => seeOther(paths.madeReports(at.slug, at.year)),
      again: (form) => this.listPage(actor, at, form),
    });
  }

  @Get(':number.pdf')
  @Asks('read committee work')
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: MadeAt,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.desk.queries.find(actor, madeAt(at));
    await this.desk.pdf(report, { here: paths.madeReports(at.slug, at.year), reply });
  }

  @Get(':number/publication')
  @Asks('publish annual report')
  askPublishing(@CurrentPerson() actor: Actor, @Param() at: MadeAt): Promise<Page> {
    return this.askPage(actor, at, { noun: 'publication', form: formView() });
  }

  @Post(':number/publication')
  @Asks('publish annual report')
  publish(
    @CurrentPerson() actor: Actor,
    @Param() at: MadeAt,
    @Body() body: unknown,
  ): Promise<Answer> {
    return submit(NOTHING_TO_FILL_IN, {
      act: () => this.desk.made.publish({ actor, ...seenOn(body) }, madeAt(at)),
      onward: () => seeOther(paths.madeReports(at.slug, at.year)),
      again: (form) => this.askPage(actor, at, { noun: 'publication', form }),
    });
  }

  @Get(':number/withdrawal')
  @Asks('publish annual report')
  askWithdrawing(@CurrentPerson() actor: Actor, @Param() at: MadeAt): Promise<Page> {
    return this.askPage(actor, at, { noun: 'withdrawal', form: formView() });
  }

  @Post(':number/withdrawal')
  @Asks('publish annual report')
  withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MadeAt,
    @Body() body: unknown,
  ): Promise<Answer> {
    return submit(readForm(ReasonForm, body), {
      act: ({ reason }) => this.desk.made.withdraw({ actor, ...seenOn(body) }, madeAt(at), reason),
      onward: () => seeOther(paths.madeReports(at.slug, at.year)),
      again: (form) => this.askPage(actor, at, { noun: 'withdrawal', form }),
    });
  }

  private async listPage(actor: Actor, at: YearAt, form: FormView): Promise<Page> {
    const year = await this.desk.years.publicYear(actor, yearOf(at));
    const made = await this.desk.queries.made(actor, yearOf(at));
    const mayMake = may(actor, 'publish annual report', year);
    const shown = madeReportsPresenter(year, made, mayMake);
    return page('annual-report/views/made.njk', { title: shown.title, shown, form, key: newId() });
  }

  private async askPage(
    actor: Actor,
    at: MadeAt,
    { noun, form }: { readonly noun: 'publication' | 'withdrawal'; readonly form: FormView },
  ): Promise<Page> {
    const report = await this.desk.queries.find(actor, madeAt(at));
    if (!may(actor, 'publish annual report', report)) {
      refuse('not-permitted', 'Your role does not let you publish the annual report.');
    }
    const asked = noun === 'publication' ? publishingAsked(report) : withdrawingAsked(report);
    const back = paths.madeReports(at.slug, at.year);
    const { committee, year } = report.content;
    return askingPage(
      asked,
      {
        caption: `${committee.name}, ${year.name}`,
        action: `${back}/${report.number}/${noun}`,
        cancel: back,
      },
      form,
    );
  }
}

const yearOf = ({ slug, year }: YearAt) => ({ committee: slug, year });
