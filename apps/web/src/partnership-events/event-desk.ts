import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import {
  PartnershipEventsQueries,
  PartnershipEventsService,
  type PartnershipEventForm,
  type PartnershipEventView,
} from '#records/partnership-events';
import { PartnershipsQueries } from '#records/partnerships';
import { ActionsQueries } from '#records/plans';
import { may, refuse, type Actor } from '#rules';
import type { EventForm } from './event-forms.js';

/** How an event is named by an address. */
export interface EventAddress {
  readonly partnership: string;
  readonly event: string;
}

/** What an event may be linked to. */
export interface EventLinks {
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly { readonly id: string; readonly name: string }[];
}

/** The services behind dated events, for one partnership of one person. */
@Injectable()
export class EventDesk {
  constructor(
    readonly queries: PartnershipEventsQueries,
    readonly events: PartnershipEventsService,
    readonly partnerships: PartnershipsQueries,
    private readonly plans: ActionsQueries,
    private readonly history: HistoryQueries,
  ) {}

  mayKeep(actor: Actor, { councilId }: { readonly councilId: string }): boolean {
    return may(actor, 'keep partnership calendar', { councilId });
  }

  /** A partnership whose calendar the actor may keep. Refuses one they only read. One statement. */
  async toKeep(actor: Actor, slug: string) {
    const found = await this.partnerships.find(actor, slug);
    if (this.mayKeep(actor, found)) return found;
    return refuse('not-permitted', 'Your role does not let you keep this calendar.');
  }

  /** An event the actor may change. One statement. */
  async eventToKeep(actor: Actor, at: EventAddress): Promise<PartnershipEventView> {
    const found = await this.queries.find(actor, at);
    if (this.mayKeep(actor, found)) return found;
    return refuse('not-permitted', 'Your role does not let you keep this calendar.');
  }

  /** What an event of a council may be linked to. Two statements. */
  async linksOf(councilId: string): Promise<EventLinks> {
    const [priorities, actions] = await Promise.all([
      this.plans.prioritiesFor(councilId),
      this.queries.actionsOf(councilId),
    ]);
    return { priorities, actions };
  }

  /** A form as the record takes it. Refuses links that are not the council's, but for those it has. Two statements at most. */
  async entryOf(
    councilId: string,
    form: EventForm,
    has: PartnershipEventView | null = null,
  ): Promise<PartnershipEventForm> {
    const { priority, action, place, lead, note, ...rest } = form;
    if (priority !== null || action !== null) {
      const { priorities, actions } = await this.linksOf(councilId);
      if (
        priority !== null &&
        priority !== has?.priorityId &&
        !priorities.some(({ id }) => id === priority)
      ) {
        refuse('field-wrong', 'Choose a priority from the list.', 'priority');
      }
      if (action !== null && action !== has?.actionId && !actions.some(({ id }) => id === action)) {
        refuse('field-wrong', 'Choose an action from the list.', 'action');
      }
    }
    const words = { place: place ?? '', lead: lead ?? '', note: note ?? '' };
    return { ...rest, ...words, priorityId: priority, actionId: action };
  }

  /** What history tells of an event, latest first. One statement. */
  told({ id }: PartnershipEventView): Promise<Told[]> {
    return this.history.of({ kinds: ['partnership event'], ids: [id] });
  }
}
