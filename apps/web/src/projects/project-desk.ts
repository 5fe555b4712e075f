import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import { PartnershipsQueries } from '#records/partnerships';
import { ActionsQueries } from '#records/plans';
import {
  ProjectsQueries,
  ProjectsService,
  type ProjectForm,
  type ProjectView,
} from '#records/projects';
import { may, refuse, type Actor } from '#rules';
import type { ProjectEntryForm } from './project-forms.js';

/** How a project is named by an address. */
export interface ProjectAddress {
  readonly partnership: string;
  readonly project: string;
}

/** The services behind projects, for one partnership of one person. */
@Injectable()
export class ProjectDesk {
  constructor(
    readonly queries: ProjectsQueries,
    readonly projects: ProjectsService,
    readonly partnerships: PartnershipsQueries,
    private readonly actions: ActionsQueries,
    private readonly history: HistoryQueries,
  ) {}

  mayKeep(actor: Actor, { councilId }: { readonly councilId: string }): boolean {
    return may(actor, 'keep projects', { councilId });
  }

  /** A partnership whose projects the actor may keep. Refuses one they only read. One statement. */
  async toKeep(actor: Actor, slug: string) {
    const found = await this.partnerships.find(actor, slug);
    if (this.mayKeep(actor, found)) return found;
    return refuse('not-permitted', 'Your role does not let you keep projects.');
  }

  /** A project the actor may change. One statement. */
  async projectToKeep(actor: Actor, at: ProjectAddress): Promise<ProjectView> {
    const found = await this.queries.find(actor, at);
    if (this.mayKeep(actor, found)) return found;
    return refuse('not-permitted', 'Your role does not let you keep projects.');
  }

  /** Priorities a project of a council may serve. One statement. */
  prioritiesOf(councilId: string) {
    return this.actions.prioritiesFor(councilId);
  }

  /** A form as the record takes it. Refuses a priority that is not the council's, but for the one it has. One statement at most. */
  async entryOf(
    councilId: string,
    form: ProjectEntryForm,
    has: ProjectView | null = null,
  ): Promise<ProjectForm> {
    const { award, lead, priority, ...rest } = form;
    if (priority !== null && priority !== has?.priorityId) {
      const known = await this.prioritiesOf(councilId);
      if (!known.some(({ id }) => id === priority)) {
        refuse('field-wrong', 'Choose a priority from the list.', 'priority');
      }
    }
    return { ...rest, awardPence: award, lead: lead ?? '', priorityId: priority };
  }

  /** What history tells of a project, latest first. One statement. */
  told({ id }: ProjectView): Promise<Told[]> {
    return this.history.of({ kinds: ['project'], ids: [id] });
  }
}
