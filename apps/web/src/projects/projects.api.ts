import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProjectDesk, type ProjectAddress } from './project-desk.js';
import { ProjectEntryForm, ProjectOutcomeForm, SpendEntryForm } from './project-forms.js';
import { PROJECT_EXAMPLE, projectResource } from './project.resource.js';

/** Projects of a partnership as JSON. */
@Controller('api/v1/partnerships/:partnership/projects')
export class ProjectsApi {
  constructor(private readonly desk: ProjectDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Projects of a partnership that grants pay for',
    example: { items: [PROJECT_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<object> {
    const { id } = await this.desk.partnerships.find(actor, slug);
    const projects = await this.desk.queries.ofPartnership(id);
    const today = this.desk.queries.today();
    return { items: projects.map((one) => projectResource(one, today)) };
  }

  @Get(':project')
  @Asks('read partnership work')
  @Described({ summary: 'A project with every figure reported', example: PROJECT_EXAMPLE })
  show(@CurrentPerson() actor: Actor, @Param() at: ProjectAddress): Promise<object> {
    return this.shown(actor, at);
  }

  @Post()
  @HttpCode(201)
  @Asks('keep projects')
  @Described({
    summary: 'Enters a project; its award as text, in pounds',
    example: PROJECT_EXAMPLE,
  })
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('partnership') partnership: string,
    @Body() form: ProjectEntryForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id, councilId } = await this.desk.toKeep(actor, partnership);
    const entry = await this.desk.entryOf(councilId, form);
    const project = await this.desk.projects.begin({ actor, id, ...keyIn(key) }, entry);
    return this.shown(actor, { partnership, project });
  }

  @Post(':project/spend')
  @HttpCode(200)
  @Asks('keep projects')
  @Described({ summary: 'Reports what was spent to date', example: PROJECT_EXAMPLE })
  async spend(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() { spent, asAt, note }: SpendEntryForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.projectToKeep(actor, at);
    const act = { actor, id, ...keyIn(key), ...(version === null ? {} : { version }) };
    await this.desk.projects.report(act, { asAt, spentPence: spent, note: note ?? '' });
    return this.shown(actor, at);
  }

  @Post(':project/change')
  @HttpCode(200)
  @Asks('keep projects')
  @Described({ summary: 'Changes a project', example: PROJECT_EXAMPLE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() form: ProjectEntryForm,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const project = await this.desk.projectToKeep(actor, at);
    const act = { actor, id: project.id, ...(version === null ? {} : { version }) };
    const entry = await this.desk.entryOf(project.councilId, form, project);
    await this.desk.projects.change(act, entry);
    return this.shown(actor, at);
  }

  @Post(':project/outcome')
  @HttpCode(200)
  @Asks('keep projects')
  @Described({ summary: 'Ends a project with its outcome', example: PROJECT_EXAMPLE })
  async end(
    @CurrentPerson() actor: Actor,
    @Param() at: ProjectAddress,
    @Body() form: ProjectOutcomeForm,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { id } = await this.desk.projectToKeep(actor, at);
    await this.desk.projects.end({ actor, id, ...(version === null ? {} : { version }) }, form);
    return this.shown(actor, at);
  }

  private async shown(actor: Actor, at: ProjectAddress): Promise<object> {
    return projectResource(await this.desk.queries.find(actor, at), this.desk.queries.today());
  }
}

const keyIn = (key: string | null): { readonly key?: string } => (key === null ? {} : { key });
