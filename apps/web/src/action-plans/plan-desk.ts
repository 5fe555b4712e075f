import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import {
  ActionsQueries,
  CarryingForwardService,
  PlanKeepingService,
  PlanPartnershipsService,
  PlansQueries,
  type ActionLine,
  type PlanLine,
  type PlanPartnership,
} from '#records/plans';
import type { Act } from '#records/record';
import { may, refuse, UNFINISHED_STATES, type Actor } from '#rules';
import { linesOf } from './lines.js';
import type { NewActionForm } from './action-forms.js';
import type { NewPlanForm, PlanPartnershipForm } from './plan-forms.js';

/** What an act brings beside its form: the version a page showed, and its idempotency key. */
interface Seen {
  readonly key?: string;
}

/** The services behind action plans. */
@Injectable()
export class PlanDesk {
  constructor(
    readonly plans: PlansQueries,
    readonly partnerships: PlanPartnershipsService,
    readonly actions: ActionsQueries,
    readonly keeping: PlanKeepingService,
    readonly carrying: CarryingForwardService,
    private readonly history: HistoryQueries,
  ) {}

  /** Whether somebody may change a plan: then its page offers to. */
  mayKeep(actor: Actor, { councilId }: PlanLine): boolean {
    return may(actor, 'change action plan', { councilId });
  }

  /** A plan the actor may change. Refuses one that they only read. One statement. */
  async toKeep(actor: Actor, slug: string): Promise<PlanLine> {
    const plan = await this.plans.find(actor, slug);
    if (this.mayKeep(actor, plan)) return plan;
    return refuse('not-permitted', 'Your role does not let you change an action plan.');
  }

  /** The actions of a plan that could be carried forward. One statement. */
  async unfinished({ id }: PlanLine): Promise<readonly ActionLine[]> {
    const found = await this.plans.filtered(id, {}, 'all');
    return found.filter(({ state }) => UNFINISHED_STATES.includes(state));
  }

  /** The other plans of its partnership, with those nobody said whose they are. One statement. */
  async others(
    actor: Actor,
    { councilId, partnership, id }: PlanLine,
  ): Promise<readonly PlanLine[]> {
    const found = await this.plans.list(actor, partnership?.slug ?? null);
    return found.filter((one) => one.councilId === councilId && one.id !== id);
  }

  /** Begins a plan of the partnership named, or of the only one the actor may do it for. Returns its slug. */
  async begin(actor: Actor, form: NewPlanForm, seen: Seen): Promise<string> {
    const partnership = await this.chosen(actor, form.partnership);
    const { title, startsOn, endsOn } = form;
    const { id: partnershipId, councilId } = partnership;
    return this.keeping.begin(
      { actor, ...seen },
      { councilId, partnershipId, title, startsOn, endsOn },
    );
  }

  /** Says whose plan the plan of the act is. */
  async place(act: Act, { councilId }: PlanLine, form: PlanPartnershipForm) {
    const found = await this.partnerships.toKeep(act.actor);
    const own = found.find((one) => one.slug === form.partnership && one.councilId === councilId);
    if (own === undefined)
      refuse('field-wrong', 'Choose a partnership from the list.', 'partnership');
    return this.partnerships.place(act, { partnershipId: own.id });
  }

  private async chosen(actor: Actor, slug: string | null): Promise<PlanPartnership> {
    const found = await this.partnerships.toKeep(actor);
    if (found.length === 0)
      refuse('state-moved-on', 'A plan is of a partnership: there is none yet.');
    const [only] = found;
    const own = slug === null && found.length === 1 ? only : found.find((one) => one.slug === slug);
    return own ?? refuse('field-wrong', 'Choose whose plan it is.', 'partnership');
  }

  /** Enters an action in the plan of the act. Returns its id. */
  add(act: Act, form: NewActionForm): Promise<string> {
    return this.keeping.add(act, {
      reference: form.reference ?? '',
      group: form.group ?? '',
      wording: form.wording,
      due: form.due,
      funding: form.funding ?? '',
      leads: linesOf(form.leads),
      partners: linesOf(form.partners),
      accountable: form.accountable,
      priorities: form.priorities,
    });
  }

  /** What history tells of a plan itself. One statement. */
  told({ id }: PlanLine): Promise<Told[]> {
    return this.history.of({ kinds: ['plan'], ids: [id] });
  }
}
