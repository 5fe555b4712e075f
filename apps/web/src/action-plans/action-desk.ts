import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import type { OpenedLink } from '#records/links';
import {
  ActionChangesService,
  ActionsQueries,
  ActionsService,
  type ActionView,
} from '#records/plans';
import { paths } from '#records/paths';
import { may, refuse, type Actor } from '#rules';
import { actionSubject, placeOfAction, type ActionSubject } from './action.subject.js';

/** The services behind actions, and one of them for one person. */
@Injectable()
export class ActionDesk {
  constructor(
    readonly queries: ActionsQueries,
    readonly actions: ActionsService,
    readonly changes: ActionChangesService,
    private readonly history: HistoryQueries,
  ) {}

  /** An action by its plan and id. Four statements at most. */
  async find(actor: Actor, at: { readonly slug: string; readonly id: string }) {
    return this.subject(actor, await this.queries.find(actor, { plan: at.slug, id: at.id }));
  }

  /** The same by its id alone. */
  async findById(actor: Actor, id: string): Promise<ActionSubject> {
    return this.subject(actor, await this.queries.byId(actor, id));
  }

  /** The same for whoever holds a signed link to it and may say how it stands. One statement. */
  async findByLink(link: OpenedLink, token: string): Promise<ActionSubject> {
    if (link.purpose !== 'action') refuse('not-found', 'There is nothing at this address.');
    const action = await this.queries.ofLink(link.subjectId);
    if (!may(link.actor, 'update action', placeOfAction(action))) {
      refuse('link-not-valid', 'This link is not valid or has expired.');
    }
    const none = { others: [], priorities: [], measures: [] };
    const around = { actor: link.actor, today: this.queries.today(), ...none };
    const at = `${paths.link(token)}/action`;
    return { ...actionSubject(action, around), at, page: at };
  }

  /** What history tells of it, latest first. One statement. */
  told({ id }: { readonly id: string }): Promise<Told[]> {
    return this.history.of({ kinds: ['action'], ids: [id] });
  }

  private async subject(actor: Actor, action: ActionView): Promise<ActionSubject> {
    const changes = may(actor, 'change action plan', placeOfAction(action));
    const [others, priorities, measures] = changes
      ? await Promise.all([
          this.queries.successorsFor(action),
          this.queries.prioritiesFor(action.councilId),
          this.queries.measuresFor(action.councilId),
        ])
      : [[], [], []];
    const today = this.queries.today();
    return actionSubject(action, { actor, today, others, priorities, measures });
  }
}
