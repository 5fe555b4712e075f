import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import {
  addDays,
  addMonths,
  dateOf,
  may,
  partsOf,
  shortDate,
  type Actor,
  type LocalDate,
} from '#rules';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { SummaryDesk } from './summary-desk.js';
import { SummaryForm } from './summary-forms.js';

/** The summaries of a partnership's year, and making one with one press. */
@Controller('app/partnerships/:partnership/performance-summary')
export class SummariesPages {
  constructor(private readonly desk: SummaryDesk) {}

  @Get()
  @Asks('read partnership work')
  list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Page> {
    return this.page(actor, slug, formView());
  }

  @Post()
  @Asks('make performance summary')
  make(
    @CurrentPerson() actor: Actor,
    @Param('partnership') partnership: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return submit(readForm(SummaryForm, sent), {
      act: (form) => this.desk.summaries.make(actor, { ...form, partnership }, seenOn(sent).key),
      onward: ({ number }) => seeOther(paths.performanceSummary(partnership, number)),
      again: (form) => this.page(actor, partnership, form),
    });
  }

  private async page(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const found = await this.desk.queries.of(actor, slug);
    const makes = may(actor, 'make performance summary', found);
    const { from, to } = lastPlanYear(this.desk.queries.today());
    const fields: readonly Field[] = [
      {
        kind: 'one of',
        name: 'committee',
        label: 'For which committee',
        value: found.committees[0]?.slug ?? '',
        choices: found.committees.map((one) => ({ value: one.slug, text: one.name })),
      },
      { kind: 'date', name: 'from', label: 'From', value: shortDate(from) },
      { kind: 'date', name: 'to', label: 'To', value: shortDate(to) },
    ];
    const shown = {
      title: 'Performance summary',
      partnership: found.partnership,
      back: paths.partnership(slug),
      action: paths.performanceSummaries(slug),
      fields: makes ? fields : [],
      key: newId(),
      made: found.made.map((one) => ({
        href: paths.performanceSummary(slug, one.number),
        text: `Summary ${one.number}: ${shortDate(one.from)} to ${shortDate(one.to)}`,
        more: `as at ${shortDate(one.asAt)}, for the ${one.committee}, made by ${one.madeBy}`,
      })),
    };
    return page('performance-summaries/views/summaries.njk', { title: shown.title, shown, form });
  }
}

/** The last plan year that is over, or nearly: it runs from 1 April. On 4 Sep 2023 it is that of 1 Apr 2022. */
function lastPlanYear(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const [year, month] = partsOf(today);
  const from = dateOf(month < 4 ? year - 1 : year, 4, 1);
  const begun = month < 4 ? from : addMonths(from, -12);
  return { from: begun, to: addDays(addMonths(begun, 12), -1) };
}
