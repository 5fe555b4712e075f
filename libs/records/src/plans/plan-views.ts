import type { ActionState, LocalDate, Precision } from '#rules';

/** A lead or partner of an action: as matched in the directory and confirmed by a person, or only as printed. */
export interface AgencyShown {
  readonly name: string;
  readonly part: 'lead' | 'partner';
  readonly isConfirmed: boolean;
}

/** One action of a plan, with its due as printed and as read. */
export interface ActionLine {
  readonly id: string;
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
}

export interface PlanLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly isDraft: boolean;
  readonly actions: number;
}
