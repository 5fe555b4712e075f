import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { csv } from '../recommendations/csv.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { newActionFields } from './action-fields.js';
import { NewActionForm } from './action-forms.js';
import { actionLineResource } from './action.resource.js';
import { PlanDesk } from './plan-desk.js';
import { actionFilter, ActionsAskedForm, PlanAgreementForm } from './plan-forms.js';
import { planPresenter } from './plan.presenter.js';
import { roadmapPicture } from '../pictures/roadmap.picture.js';

/** One action plan: its actions narrowed and as a spreadsheet, its roadmap, and what makes it. */
@Controller('app/plans/:slug')
export class PlanPages {
  constructor(private readonly desk: PlanDesk) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: unknown,
  ): Promise<Answer> {
    const form = readForm(ActionsAskedForm, query);
    if (form.ok) return this.page(actor, slug, { asked: form.value, form: formView(form.typed) });
    const again = { asked: {}, form: formView(form.typed, form.errors) };
    return { ...(await this.page(actor, slug, again)), status: 422 };
  }

  @Get('actions.csv')
  @Asks('read partnership work')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="actions.csv"')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() asked: ActionsAskedForm,
  ): Promise<string> {
    const plan = await this.desk.plans.find(actor, slug);
    const found = await this.desk.plans.filtered(plan.id, actionFilter(asked), 'all');
    const today = this.desk.plans.today();
    return csv(
      HEADINGS,
      found.map((one) => actionLineResource(one, today)),
    );
  }

  @Get('roadmap')
  @Asks('read partnership work')
  async roadmap(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const plan = await this.desk.plans.find(actor, slug);
    const actions = await this.desk.plans.filtered(plan.id, {}, 'all');
    const picture = roadmapPicture(plan, { actions, today: this.desk.plans.today() });
    const back = { text: plan.title, href: paths.plan(slug) };
    return page('action-plans/views/roadmap.njk', { title: 'Roadmap', picture, back });
  }

  @Get('agreement')
  @Asks('change action plan')
  async askAgreement(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.agreement(actor, slug, formView());
  }

  @Post('agreement')
  @Asks('change action plan')
  async agree(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.desk.toKeep(actor, slug);
    return submit(readForm(PlanAgreementForm, sent), {
      act: (form) => this.desk.keeping.agree({ actor, id, ...seenOn(sent) }, form),
      onward: () => seeOther(paths.plan(slug)),
      again: (form) => this.agreement(actor, slug, form),
    });
  }

  @Get('actions/new')
  @Asks('change action plan')
  async askAction(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.newAction(actor, slug, formView());
  }

  @Post('actions/new')
  @Asks('change action plan')
  async addAction(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.desk.toKeep(actor, slug);
    return submit(readForm(NewActionForm, sent), {
      act: (form) => this.desk.add({ actor, id, ...seenOn(sent) }, form),
      onward: (action) => seeOther(paths.action(slug, action)),
      again: (form) => this.newAction(actor, slug, form),
    });
  }

  private async page(
    actor: Actor,
    slug: string,
    { asked, form }: { readonly asked: ActionsAskedForm; readonly form: FormView },
  ): Promise<Page> {
    const { plans } = this.desk;
    const plan = await plans.find(actor, slug);
    const filter = actionFilter(asked);
    const number = Number(asked.page ?? 1);
    const [actions, choices, history] = await Promise.all([
      plans.filtered(plan.id, filter, number),
      plans.choices(plan.id),
      this.desk.told(plan),
    ]);
    const mayKeep = this.desk.mayKeep(actor, plan);
    const around = { actions, choices, filter, number, mayKeep, today: plans.today() };
    const shown = planPresenter(plan, around);
    return page('action-plans/views/plan.njk', { title: shown.title, shown, form, history });
  }

  private async agreement(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const plan = await this.desk.toKeep(actor, slug);
    return askingPage(
      {
        title: 'Has the partnership agreed this plan?',
        rows: [{ key: 'Actions', value: String(plan.actions) }],
        fields: [
          { kind: 'date', name: 'on', label: 'Day of the meeting' },
          { kind: 'line', name: 'minute', label: 'Minute', hint: 'For example CSP 12/23' },
        ],
        happens: ['It is no draft any more. What is changed after needs a reason.'],
        button: 'Record that it is agreed',
      },
      { caption: plan.title, action: `${paths.plan(slug)}/agreement`, cancel: paths.plan(slug) },
      form,
    );
  }

  private async newAction(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const plan = await this.desk.toKeep(actor, slug);
    const [priorities, choices] = await Promise.all([
      this.desk.actions.prioritiesFor(plan.councilId),
      this.desk.plans.choices(plan.id),
    ]);
    const asking = {
      title: 'Add an action',
      fields: newActionFields(priorities, choices),
      button: 'Add the action',
    };
    const action = `${paths.plan(slug)}/actions/new`;
    return askingPage(asking, { caption: plan.title, action, cancel: paths.plan(slug) }, form);
  }
}

const HEADINGS = [
  'reference',
  'group',
  'wording',
  'leads',
  'accountable',
  'partners',
  'due',
  'dueStart',
  'dueEnd',
  'duePrecision',
  'firstDue',
  'slip',
  'state',
  'isOverdue',
  'funding',
  'priority',
  'nextLook',
];
