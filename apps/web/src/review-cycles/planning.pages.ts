import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import { cycleYearOf, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { CycleDesk } from './cycle-desk.js';
import { PlanningForm } from './cycle-forms.js';
import { yearAsked } from './cycle-year-asked.js';
import { planningPresenter } from './planning.presenter.js';

/** Planning a year by its pattern: what is new, what stands and what would move is looked at before it is done. */
@Controller('app/partnerships/:slug/planning')
export class PlanningPages {
  constructor(private readonly desk: CycleDesk) {}

  @Get()
  @Asks('keep review cycle')
  async look(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('year') asked: unknown,
  ): Promise<Answer> {
    const cycle = await this.desk.keep(actor, slug);
    if (cycle.begins === null || cycle.steps.length === 0)
      return seeOther(paths.cyclePattern(slug));
    const today = this.desk.queries.today();
    const year = yearAsked(asked) ?? cycleYearOf(today, cycle.begins).year;
    return this.shown(actor, { slug, year }, formView());
  }

  @Post()
  @Asks('keep review cycle')
  async generate(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { begins } = await this.desk.keep(actor, slug);
    const now = cycleYearOf(this.desk.queries.today(), begins ?? 1).year;
    const year = yearAsked(sent['year']) ?? now;
    return submit(readForm(PlanningForm, sent), {
      act: (form) => this.desk.generating.generate({ actor, slug, key: seenOn(sent).key }, form),
      onward: ({ version }) => seeOther(`${paths.cycleYear(slug, year)}&done=${version}`),
      again: (form) => this.shown(actor, { slug, year }, form),
    });
  }

  private async shown(
    actor: Actor,
    { slug, year }: { readonly slug: string; readonly year: number },
    form: FormView,
  ): Promise<Page> {
    const shown = planningPresenter(await this.desk.generating.preview(actor, slug, year));
    return page('review-cycles/views/planning.njk', {
      title: `Plan the year ${shown.name}`,
      shown,
      form,
      action: paths.cyclePlanning(slug),
      cancel: paths.cycleYear(slug, year),
      key: newId(),
    });
  }
}
