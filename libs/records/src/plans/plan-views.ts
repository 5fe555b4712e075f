import type { AgencyShown } from './agency-shown.js';
import type { DueMoveShown } from './action-views.js';
import type { ActionState, LocalDate, Precision } from '#rules';

/** One action of a plan, with its due as printed and as read. */
export interface ActionLine {
  readonly id: string;
  readonly version: number;
  readonly plan: string;
  readonly planSlug: string;
  readonly group: string;
  readonly reference: string;
  readonly wording: string;
  readonly dueRaw: string;
  readonly dueStart: LocalDate | null;
  readonly dueEnd: LocalDate | null;
  readonly duePrecision: Precision | null;
  readonly funding: string;
  readonly state: ActionState;
  readonly priority: string | null;
  readonly prioritySlug: string | null;
  readonly agencies: readonly AgencyShown[];
  /** Each move of its due, in order. */
  readonly moves: readonly DueMoveShown[];
  /** By when an ongoing one is looked at again; null while no clock runs. */
  readonly lookDue: LocalDate | null;
  /** How many there are in all: a list may stop before its end. */
  readonly inAll: number;
}

/** What the actions of a plan can be narrowed by. */
export interface PlanChoices {
  readonly groups: readonly string[];
  readonly leads: readonly string[];
  /** Leads nobody has confirmed, as the paper prints them. */
  readonly leadsAsPrinted: readonly string[];
  /** Leads and partners alike. */
  readonly agencies: readonly string[];
  readonly priorities: readonly { readonly slug: string; readonly name: string }[];
}

export interface PlanLine {
  readonly id: string;
  readonly councilId: string;
  /** Whose plan it is; null until somebody says. */
  readonly partnership: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
  } | null;
  readonly slug: string;
  readonly title: string;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly isDraft: boolean;
  /** When and by which minute the partnership agreed it; null while it is not. */
  readonly agreedOn: LocalDate | null;
  readonly agreedMinute: string | null;
  readonly actions: number;
}
