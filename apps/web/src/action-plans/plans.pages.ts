import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { scopeOf } from '#records/scope';
import { type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { PlanDesk } from './plan-desk.js';
import { NewPlanForm } from './plan-forms.js';
import { planLinePresenter } from './plan-line.presenter.js';
import { partnershipField } from './partnership-field.js';

/** Action plans: the list, and one begun by hand. */
@Controller('app/plans')
export class PlansPages {
  constructor(private readonly desk: PlanDesk) {}

  @Get()
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor, @Query('partnership') asked: unknown): Promise<Answer> {
    const slug = typeof asked === 'string' && asked !== '' ? asked : null;
    const plans = await this.desk.plans.list(actor, slug);
    return page('action-plans/views/plans.njk', {
      title: 'Action plans',
      of:
        slug === null
          ? null
          : (plans.find(({ partnership }) => partnership?.slug === slug)?.partnership?.name ??
            null),
      all: slug === null ? null : paths.plans,
      plans: plans.map(planLinePresenter),
      begin: scopeOf(actor, 'change action plan').councils.length > 0 ? paths.newPlan : null,
    });
  }

  @Get('new')
  @Asks('change action plan')
  ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.asking(actor, formView());
  }

  @Post('new')
  @Asks('change action plan')
  begin(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    return submit(readForm(NewPlanForm, sent), {
      act: (form) => this.desk.begin(actor, form, seenOn(sent)),
      onward: (slug) => seeOther(paths.plan(slug)),
      again: (form) => this.asking(actor, form),
    });
  }

  private async asking(actor: Actor, form: FormView): Promise<Page> {
    const partnerships = await this.desk.partnerships.toKeep(actor);
    const choice = partnerships.length < 2 ? [] : [partnershipField(partnerships, null)];
    const asking = {
      title: 'Begin an action plan',
      fields: [
        ...choice,
        { kind: 'line', name: 'title', label: 'Title', hint: 'For example Action Plan 2026/27' },
        { kind: 'date', name: 'startsOn', label: 'First day', hint: 'For example 1 April 2026' },
        { kind: 'date', name: 'endsOn', label: 'Last day', hint: 'For example 31 March 2027' },
      ] satisfies readonly Field[],
      happens: ['It is a draft until the partnership agrees it.'],
      button: 'Begin the plan',
    };
    const at = { caption: 'Action plans', action: paths.newPlan, cancel: paths.plans };
    return askingPage(asking, at, form);
  }
}
