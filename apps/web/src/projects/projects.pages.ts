import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
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
import { ProjectDesk } from './project-desk.js';
import { projectFields } from './project-fields.js';
import { ProjectEntryForm } from './project-forms.js';
import { projectLine } from './project.presenter.js';
import { projectRow } from './project.resource.js';

/** Projects of a partnership that grants pay for: the report to the working group, its twin as a spreadsheet, a new one. */
@Controller('app/partnerships/:partnership')
export class ProjectsPages {
  constructor(private readonly desk: ProjectDesk) {}

  @Get('projects')
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    const partnership = await this.desk.partnerships.find(actor, slug);
    const projects = await this.desk.queries.ofPartnership(partnership.id);
    const today = this.desk.queries.today();
    return page('projects/views/projects.njk', {
      title: 'Projects paid by a grant',
      back: { text: partnership.name, href: paths.partnership(slug) },
      projects: projects.map((one) => projectLine(one, today)),
      begin: this.desk.mayKeep(actor, partnership) ? `${paths.projects(slug)}/new` : null,
      csv: `${paths.projects(slug)}.csv`,
    });
  }

  @Get('projects.csv')
  @Asks('read partnership work')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="projects.csv"')
  async csv(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<string> {
    const { id } = await this.desk.partnerships.find(actor, slug);
    const projects = await this.desk.queries.ofPartnership(id);
    const today = this.desk.queries.today();
    return csv(
      HEADINGS,
      projects.map((one) => projectRow(one, today)),
    );
  }

  @Get('projects/new')
  @Asks('keep projects')
  ask(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    return this.asking(actor, slug, formView());
  }

  @Post('projects/new')
  @Asks('keep projects')
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('partnership') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id, councilId } = await this.desk.toKeep(actor, slug);
    const { key } = seenOn(sent);
    return submit(readForm(ProjectEntryForm, sent), {
      act: async (form) => {
        const act = { actor, id, ...(key === undefined ? {} : { key }) };
        return this.desk.projects.begin(act, await this.desk.entryOf(councilId, form));
      },
      onward: (project) => seeOther(paths.project(slug, project)),
      again: (form) => this.asking(actor, slug, form),
    });
  }

  private async asking(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const { name, councilId } = await this.desk.toKeep(actor, slug);
    const priorities = await this.desk.prioritiesOf(councilId);
    const fields = projectFields(priorities, null);
    return askingPage(
      { title: 'Enter a project paid by a grant', fields, button: 'Enter the project' },
      { caption: name, action: `${paths.projects(slug)}/new`, cancel: paths.projects(slug) },
      form,
    );
  }
}

const HEADINGS = [
  'name',
  'source',
  'awardInPounds',
  'spentToDateInPounds',
  'asAt',
  'lead',
  'startsOn',
  'endsOn',
  'priority',
  'outcome',
  'endedOn',
  'warnings',
];
