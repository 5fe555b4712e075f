/** What a step of the partnership's year is, and what a page says of it. */
export const STEP_KINDS = {
  'priority review': 'Review of priorities',
  evidence: 'Evidence gathered',
  decision: 'Decision of the partnership',
  edition: 'New edition of the agreement',
  plan: 'Action plan',
  other: 'Another step',
} as const;

export type StepKind = keyof typeof STEP_KINDS;

/** How the day of a step is found in its month. */
export const DAY_RULES = {
  'day of the month': 'This day of the month, or its last day in a shorter month',
  'working day': 'This working day of the month',
  'last working day': 'The last working day of the month',
} as const;

export type DayRule = keyof typeof DAY_RULES;

/** One step of a partnership's yearly pattern. */
export interface CycleStep {
  readonly what: StepKind;
  readonly name: string;
  /** 1 is January. */
  readonly month: number;
  readonly dayRule: DayRule;
  /** Which day, or which working day; 1 where the rule needs none. */
  readonly day: number;
  /** How many days before its day a review is asked for. */
  readonly askedAhead: number;
  /** Ids of the priorities it is for; null for all of them. */
  readonly priorities: readonly string[] | null;
}

/** A step that is on record. */
export interface KeptStep extends CycleStep {
  readonly id: string;
}
