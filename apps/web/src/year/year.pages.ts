import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { MeetingsQueries } from '#records/meetings';
import { paths } from '#records/paths';
import { addDays, isLocalDate, type Actor, type LocalDate } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ChosenYearForm, YearForm } from './year-forms.js';
import { YearDesk } from './year-desk.js';
import { previewPage, yearPage } from './year.presenter.js';

interface Asked {
  readonly actor: Actor;
  readonly slug: string;
  readonly typed: Record<string, unknown>;
}

/** A year of a committee's meetings: described, looked at day by day, and planned at once. */
@Controller('app/committees/:slug/year')
export class YearPages {
  constructor(
    private readonly desk: YearDesk,
    private readonly meetings: MeetingsQueries,
  ) {}

  @Get()
  @Asks('plan meeting')
  async ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.asking({ actor, slug, typed: {} }, formView());
  }

  @Post()
  @Asks('plan meeting')
  answer(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: object,
  ): Promise<Answer> {
    const asked: Asked = { actor, slug, typed: { ...body } };
    const { step, day } = asked.typed;
    if (step === 'change') return this.asking(asked, formView(asked.typed));
    return step === 'plan' || day !== undefined ? this.plan(asked) : this.look(asked);
  }

  private async look(asked: Asked): Promise<Answer> {
    const committee = await this.desk.find(asked.actor, asked.slug);
    return submit(readForm(YearForm, asked.typed), {
      act: async (form) => {
        const days = await this.desk.preview(committee, form.days());
        const { startsAt, venue } = form;
        return previewPage({ committee, days, startsAt, venue, typed: asked.typed }, formView());
      },
      onward: (shown) => shown,
      again: (form) => this.asking(asked, form),
    });
  }

  private async plan(asked: Asked): Promise<Answer> {
    const { actor, slug, typed } = asked;
    const committee = await this.desk.find(actor, slug);
    return submit(readForm(ChosenYearForm, typed), {
      act: async ({ day, startsAt, venue }) => {
        const plan = { committeeId: committee.id, days: day, startsAt, venue };
        await this.desk.year.plan(actor, plan, seenOn(typed).key);
        return paths.committee(slug);
      },
      onward: seeOther,
      again: async (form) => {
        const days = await this.desk.preview(committee, proposedOn(typed));
        const { startsAt, venue } = typed;
        const at = { startsAt: textOf(startsAt), venue: textOf(venue) };
        return previewPage({ committee, days, ...at, typed }, withDays(form));
      },
    });
  }

  private async asking({ actor, slug }: Asked, form: FormView): Promise<Page> {
    const committee = await this.desk.find(actor, slug);
    return yearPage(committee, form, addDays(this.meetings.today(), 1));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every day the page showed, ticked or not. */
function proposedOn({ proposed, day }: Record<string, unknown>): readonly LocalDate[] {
  return [proposed, day]
    .flat()
    .filter((one) => typeof one === 'string')
    .filter((one) => isLocalDate(one));
}

/** Nothing ticked is a choice too: it must not become everything ticked again. */
const withDays = (form: FormView): FormView => ({
  ...form,
  values: { ...form.values, day: form.values['day'] ?? [] },
});
