import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Act } from '#records/record';
import type { ProjectView } from '#records/projects';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { Form } from '../http/form.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Asking } from '../transitions/transition.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ProjectDesk, type ProjectAddress } from './project-desk.js';
import { OUTCOME_FIELDS, projectFields, SPEND_FIELDS } from './project-fields.js';
import { ProjectEntryForm, ProjectOutcomeForm, SpendEntryForm } from './project-forms.js';
import { projectPresenter } from './project.presenter.js';

/** One project: what was spent to date, its outcome, and what changes it. */
@Controller('app/partnerships/:partnership/projects/:project')
export class ProjectPages {
  constructor(private readonly desk: ProjectDesk) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const project = await this.desk.queries.find(actor, at);
    const told = await this.desk.told(project);
    const mayKeep = this.desk.mayKeep(actor, project);
    const today = this.desk.queries.today();
    const shown = projectPresenter(project, { today, told, done, mayKeep });
    return page('projects/views/project.njk', { title: shown.title, shown });
  }

  @Get('spend')
  @Asks('keep projects')
  askSpend(@CurrentPerson() actor: Actor, @Param() at: ProjectAddress): Promise<Answer> {
    return this.asking(actor, at, { noun: 'spend', form: formView() });
  }

  @Post('spend')
  @Asks('keep projects')
  reportSpend(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.done(actor, at, {
      noun: 'spend',
      sent,
      form: readForm(SpendEntryForm, sent),
      act: (act, { spent, asAt, note }) =>
        this.desk.projects.report(act, { asAt, spentPence: spent, note: note ?? '' }),
    });
  }

  @Get('change')
  @Asks('keep projects')
  askChange(@CurrentPerson() actor: Actor, @Param() at: ProjectAddress): Promise<Answer> {
    return this.asking(actor, at, { noun: 'change', form: formView() });
  }

  @Post('change')
  @Asks('keep projects')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.done(actor, at, {
      noun: 'change',
      sent,
      form: readForm(ProjectEntryForm, sent),
      act: async (act, form, project) =>
        this.desk.projects.change(act, await this.desk.entryOf(project.councilId, form, project)),
    });
  }

  @Get('outcome')
  @Asks('keep projects')
  askOutcome(@CurrentPerson() actor: Actor, @Param() at: ProjectAddress): Promise<Answer> {
    return this.asking(actor, at, { noun: 'outcome', form: formView() });
  }

  @Post('outcome')
  @Asks('keep projects')
  end(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.done(actor, at, {
      noun: 'outcome',
      sent,
      form: readForm(ProjectOutcomeForm, sent),
      act: (act, form) => this.desk.projects.end(act, form),
    });
  }

  private async done<Fields>(
    actor: Actor,
    at: ProjectAddress,
    asked: {
      readonly noun: Noun;
      readonly sent: unknown;
      readonly form: Form<Fields>;
      act(act: Act, fields: Fields, project: ProjectView): Promise<{ readonly version: number }>;
    },
  ): Promise<Answer> {
    const project = await this.desk.projectToKeep(actor, at);
    return submit(asked.form, {
      act: (fields) => asked.act({ actor, id: project.id, ...seenOn(asked.sent) }, fields, project),
      onward: ({ version }) =>
        seeOther(`${paths.project(at.partnership, at.project)}?done=${version}`),
      again: (form) => this.asking(actor, at, { noun: asked.noun, form }),
    });
  }

  private async asking(
    actor: Actor,
    at: ProjectAddress,
    { noun, form }: { readonly noun: Noun; readonly form: FormView },
  ): Promise<Page> {
    const project = await this.desk.projectToKeep(actor, at);
    const priorities = noun === 'change' ? await this.desk.prioritiesOf(project.councilId) : [];
    const page = paths.project(at.partnership, at.project);
    return askingPage(
      ASKING[noun](project, priorities),
      { caption: project.name, action: `${page}/${noun}`, cancel: page, version: project.version },
      form,
    );
  }
}

type Noun = 'spend' | 'change' | 'outcome';

const ASKING: Readonly<
  Record<
    Noun,
    (
      project: ProjectView,
      priorities: readonly { readonly id: string; readonly name: string }[],
    ) => Asking
  >
> = {
  spend: () => ({
    title: 'Report what was spent',
    fields: SPEND_FIELDS,
    button: 'Report it',
  }),
  change: (project, priorities) => ({
    title: 'Change the project',
    fields: projectFields(priorities, project),
    button: 'Save the project',
  }),
  outcome: () => ({
    title: 'What came of the project?',
    fields: OUTCOME_FIELDS,
    warning: 'It ends with this: nothing more is reported of it.',
    button: 'Record the outcome',
  }),
};
