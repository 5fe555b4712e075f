import type { ActionState, LocalDate, Precision } from '#rules';
import type { AgencyShown } from './agency-shown.js';

/** A lead or partner of an action, by the id a form names it by. */
export interface AgencyOfAction extends AgencyShown {
  readonly id: string;
}

/** The last that was said of an action while a review was asked for: the event of it, and its local day. */
export interface ActionAnswered {
  readonly id: string;
  readonly event: string;
  /** Whether it said that nothing changed. */
  readonly isNoChange: boolean;
  readonly on: LocalDate;
}

/** One update of an action. The day is a local date. */
export interface UpdateShown {
  readonly text: string;
  readonly rating: string | null;
  readonly on: LocalDate;
  readonly by: string;
}

/** One move of its due, in the words printed before and after. */
export interface DueMoveShown {
  readonly fromRaw: string;
  readonly fromEnd: LocalDate | null;
  readonly toRaw: string;
  readonly toEnd: LocalDate | null;
  readonly reason: string;
  readonly agreedBy: string;
  readonly on: LocalDate;
}

/** Another action this one came from, was carried to or was superseded by. */
export interface OtherAction {
  readonly id: string;
  readonly reference: string;
  readonly plan: string;
  readonly planSlug: string;
}

/** One action with everything that was said and decided of it. */
export interface ActionView {
  readonly id: string;
  readonly version: number;
  readonly state: ActionState;
  readonly previous: ActionState | null;
  readonly councilId: string;
  readonly authorityId: string | null;
  readonly priorityId: string | null;
  readonly planId: string;
  readonly plan: string;
  readonly planSlug: string;
  readonly isAgreed: boolean;
  readonly reference: string;
  readonly group: string;
  readonly wording: string;
  readonly dueRaw: string;
  readonly dueStart: LocalDate | null;
  readonly dueEnd: LocalDate | null;
  readonly duePrecision: Precision | null;
  readonly funding: string;
  readonly funds: readonly string[];
  readonly agencies: readonly AgencyOfAction[];
  readonly priorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
  }[];
  readonly recommendations: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
  }[];
  readonly updates: readonly UpdateShown[];
  readonly moves: readonly DueMoveShown[];
  /** By when an ongoing one is looked at again; null while no clock runs. */
  readonly lookDue: LocalDate | null;
  readonly carriedFrom: OtherAction | null;
  readonly successor: OtherAction | null;
}

/** What a list of the actions of a plan is narrowed by. */
export interface ActionFilter {
  readonly group?: string;
  /** A lead's name as the list of leads gives it. */
  readonly lead?: string;
  /** The name of an agency that leads or is a partner. */
  readonly agency?: string;
  readonly state?: ActionState;
  /** Due before this local date. */
  readonly dueBefore?: LocalDate;
  readonly overdue?: boolean;
  /** Only those that go on and are looked at each quarter. */
  readonly ongoing?: boolean;
  /** The slug of a priority. */
  readonly priority?: string;
}
