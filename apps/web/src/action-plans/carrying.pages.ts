import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import type { ActionLine, PlanLine } from '#records/plans';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { actionPresenter } from '../priorities/action.presenter.js';
import { aimed, type Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { PlanDesk } from './plan-desk.js';
import { CarryForm } from './plan-forms.js';

/** Carrying unfinished actions into the next plan: choose them, look at what will be done, do it. */
@Controller('app/plans/:slug/carrying-forward')
export class CarryingPages {
  constructor(private readonly desk: PlanDesk) {}

  @Get()
  @Asks('change action plan')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.choosing(await this.desk.toKeep(actor, slug), { actor, form: formView(), done });
  }

  @Post()
  @Asks('change action plan')
  async carry(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const plan = await this.desk.toKeep(actor, slug);
    const read = readForm(CarryForm, sent);
    if (read.ok && read.value.step === 'look' && read.value.actions.length > 0) {
      return this.preview(plan, { actor, form: read.value });
    }
    return submit(read, {
      act: (form) => this.desk.carrying.carry({ actor, id: plan.id, ...seenOn(sent) }, form),
      onward: (count) => seeOther(`${paths.plan(slug)}/carrying-forward?done=${count}`),
      again: (form) => this.choosing(plan, { actor, form, done: undefined }),
    });
  }

  private async choosing(
    plan: PlanLine,
    {
      actor,
      form,
      done,
    }: { readonly actor: Actor; readonly form: FormView; readonly done: unknown },
  ): Promise<Page> {
    const [actions, others] = await Promise.all([
      this.desk.unfinished(plan),
      this.desk.others(actor, plan),
    ]);
    const fields = fieldsOf(actions, others);
    return page('action-plans/views/carrying.njk', {
      title: 'Carry actions forward',
      plan: { title: plan.title, href: paths.plan(plan.slug) },
      action: `${paths.plan(plan.slug)}/carrying-forward`,
      fields: actions.length === 0 || others.length === 0 ? [] : fields,
      why:
        actions.length === 0
          ? 'Every action of this plan is finished.'
          : others.length === 0
            ? 'There is no other plan to carry them to yet: begin the next one first.'
            : null,
      notice: typeof done === 'string' && /^\d{1,4}$/.test(done) ? carriedWords(done) : null,
      form: aimed(form, fields),
    });
  }

  private async preview(
    plan: PlanLine,
    { actor, form }: { readonly actor: Actor; readonly form: CarryForm },
  ): Promise<Page> {
    const [actions, others] = await Promise.all([
      this.desk.unfinished(plan),
      this.desk.others(actor, plan),
    ]);
    const today = this.desk.plans.today();
    const chosen = actions.filter(({ id }) => form.actions.includes(id));
    return page('action-plans/views/carrying-preview.njk', {
      title: `Carry ${chosen.length === 1 ? '1 action' : `${chosen.length} actions`} forward?`,
      plan: { title: plan.title, href: paths.plan(plan.slug) },
      to: others.find(({ slug }) => slug === form.to)?.title ?? form.to,
      action: `${paths.plan(plan.slug)}/carrying-forward`,
      actions: chosen.map((one) => ({ id: one.id, ...actionPresenter(one, today) })),
      given: { to: form.to, reason: form.reason },
      key: newId(),
    });
  }
}

const carriedWords = (count: string): string =>
  count === '1' ? '1 action was carried forward.' : `${count} actions were carried forward.`;

function fieldsOf(actions: readonly ActionLine[], others: readonly PlanLine[]): readonly Field[] {
  return [
    {
      kind: 'one of',
      name: 'to',
      label: 'To which plan?',
      choices: others.map(({ slug, title }) => ({ value: slug, text: title })),
    },
    {
      kind: 'some of',
      name: 'actions',
      label: 'Which actions?',
      choices: actions.map(({ id, reference, wording, dueRaw }) => ({
        value: id,
        text: `${reference} ${wording}`.trim(),
        hint: { text: dueRaw === '' ? 'No due printed' : `Due: ${dueRaw}` },
      })),
    },
    { kind: 'long text', name: 'reason', label: 'Reason' },
  ];
}
