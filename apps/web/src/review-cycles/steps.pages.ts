import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { CycleView } from '#records/review-cycles';
import { DAY_RULES, refuse, STEP_KINDS, type Actor, type KeptStep } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { CycleDesk } from './cycle-desk.js';
import { MONTH_CHOICES, StepForm, stepOf } from './cycle-forms.js';
import { dayInWords } from './cycle.presenter.js';

interface At {
  readonly slug: string;
  readonly step: string;
}

/** The steps of a pattern: added, changed and taken out one at a time. `new` is a step that is not there yet. */
@Controller('app/partnerships/:slug/pattern/steps/:step')
export class StepsPages {
  constructor(private readonly desk: CycleDesk) {}

  @Get()
  @Asks('keep review cycle')
  async ask(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return stepPage(await this.kept(actor, at), at, formView());
  }

  @Post()
  @Asks('keep review cycle')
  async keep(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { slug, step: id } = at;
    await this.kept(actor, at);
    const act = { actor, slug, ...seenOn(sent) };
    return submit(readForm(StepForm, sent), {
      act: (form) =>
        id === NEW
          ? this.desk.cycles.addStep(act, stepOf(form))
          : this.desk.cycles.changeStep(act, { id, step: stepOf(form) }),
      onward: ({ version }) => seeOther(`${paths.cyclePattern(slug)}?done=${version}`),
      again: async (form) => stepPage(await this.desk.keep(actor, slug), at, form),
    });
  }

  @Get('removal')
  @Asks('keep review cycle')
  async askRemoval(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return removalPage(await this.kept(actor, at), at, formView());
  }

  @Post('removal')
  @Asks('keep review cycle')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { slug, step: id } = at;
    await this.kept(actor, at);
    const act = { actor, slug, ...seenOn(sent) };
    return submit(
      { ok: true, value: null, typed: { ...sent } },
      {
        act: () => this.desk.cycles.removeStep(act, { id }),
        onward: ({ version }) => seeOther(`${paths.cyclePattern(slug)}?done=${version}`),
        again: async (form) => removalPage(await this.desk.keep(actor, slug), at, form),
      },
    );
  }

  /** The pattern for whoever may keep it. Whether the step is there is asked first, alike of everybody. */
  private async kept(actor: Actor, { slug, step: id }: At): Promise<CycleView> {
    const cycle = await this.desk.queries.find(actor, slug);
    if (id !== NEW) keptStep(cycle, id);
    return this.desk.keep(actor, slug);
  }
}

const NEW = 'new';

const keptStep = ({ steps }: CycleView, id: string): KeptStep =>
  steps.find((step) => step.id === id) ?? refuse('not-found', 'There is no such step.');

const placeOf = ({ partnership, slug, version }: CycleView) => ({
  caption: partnership,
  cancel: paths.cyclePattern(slug),
  version,
});

function stepPage(cycle: CycleView, { slug, step: id }: At, form: FormView): Page {
  const step = id === NEW ? null : keptStep(cycle, id);
  const fields = stepFields(cycle, step);
  const saved = Object.fromEntries(
    fields.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return askingPage(
    {
      title: step === null ? 'Add a step to the year' : `Change “${step.name}”`,
      happens: ['Nothing that is planned moves before the year is planned again.'],
      fields,
      saved,
      button: step === null ? 'Add the step' : 'Keep the step',
    },
    { ...placeOf(cycle), action: paths.cycleStep(slug, id) },
    form,
  );
}

function removalPage(cycle: CycleView, { slug, step: id }: At, form: FormView): Page {
  const step = keptStep(cycle, id);
  return askingPage(
    {
      title: `Take “${step.name}” out of the pattern?`,
      rows: [{ key: 'When', value: dayInWords(step) }],
      happens: ['Reviews that are planned stand until you withdraw them.'],
      button: 'Take it out',
    },
    { ...placeOf(cycle), action: `${paths.cycleStep(slug, id)}/removal` },
    form,
  );
}

const choicesOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

function stepFields({ priorities }: CycleView, step: KeptStep | null): readonly Field[] {
  return [
    {
      kind: 'one of',
      name: 'what',
      label: 'What is it?',
      choices: choicesOf(STEP_KINDS),
      value: step?.what ?? '',
    },
    { kind: 'line', name: 'name', label: 'What it is called', value: step?.name ?? '' },
    {
      kind: 'menu',
      name: 'month',
      label: 'Month',
      choices: MONTH_CHOICES,
      value: String(step?.month ?? 7),
    },
    {
      kind: 'one of',
      name: 'dayRule',
      label: 'Which day of it',
      choices: choicesOf(DAY_RULES),
      value: step?.dayRule ?? '',
    },
    {
      kind: 'number',
      name: 'day',
      label: 'The day, or the working day',
      hint: 'Not needed for the last working day',
      value: String(step?.day ?? 1),
    },
    {
      kind: 'number',
      name: 'askedAhead',
      label: 'How many days ahead a review is asked for',
      value: String(step?.askedAhead ?? 28),
    },
    {
      kind: 'some of',
      name: 'priorities',
      label: 'Which priorities it is for',
      hint: 'Choose none for all of them',
      choices: priorities.map(({ id, name }) => ({ value: id, text: name })),
      value: step?.priorities ?? [],
    },
  ];
}
