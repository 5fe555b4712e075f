import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { partnershipField } from './partnership-field.js';
import { PlanDesk } from './plan-desk.js';
import { PlanPartnershipForm } from './plan-forms.js';

/** Whose plan an action plan is. */
@Controller('app/plans/:slug/partnership')
export class PlanPartnershipPages {
  constructor(private readonly desk: PlanDesk) {}

  @Get()
  @Asks('change action plan')
  ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.asking(actor, slug, formView());
  }

  @Post()
  @Asks('change action plan')
  async place(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const plan = await this.desk.toKeep(actor, slug);
    return submit(readForm(PlanPartnershipForm, sent), {
      act: (form) => this.desk.place({ actor, id: plan.id, ...seenOn(sent) }, plan, form),
      onward: () => seeOther(paths.plan(slug)),
      again: (form) => this.asking(actor, slug, form),
    });
  }

  private async asking(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const plan = await this.desk.toKeep(actor, slug);
    const found = await this.desk.partnerships.toKeep(actor);
    const own = found.filter(({ councilId }) => councilId === plan.councilId);
    return askingPage(
      {
        title: 'Which partnership is this the plan of?',
        fields: [partnershipField(own, plan.partnership?.slug ?? null)],
        happens: ['It is listed with that partnership, and told in its performance summary.'],
        button: 'Save',
      },
      { caption: plan.title, action: `${paths.plan(slug)}/partnership`, cancel: paths.plan(slug) },
      form,
    );
  }
}
