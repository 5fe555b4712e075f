import type { CycleStep } from './cycle-step.js';

/** A yearly pattern to start from, which a person chooses and then edits. */
export interface StartingPattern {
  readonly label: string;
  readonly hint: string;
  /** The month its year begins with. */
  readonly begins: number;
  readonly steps: readonly CycleStep[];
}

const AHEAD = 28;
const common = { day: 1, askedAhead: AHEAD, priorities: null } as const;
const first = { ...common, dayRule: 'working day' } as const;
const last = { ...common, dayRule: 'last working day' } as const;

const quarter = (month: number): CycleStep => ({
  ...last,
  what: 'priority review',
  name: 'Quarterly review',
  month,
});

/** The patterns the product comes with, as two partnerships of Kent keep them. */
export const STARTING_PATTERNS = {
  'twice a year': {
    label: 'Reviews in October and January, then a new edition in April',
    hint: 'As Kent keeps it: plan in July, evidence in December, decision in March',
    begins: 7,
    steps: [
      { ...last, what: 'plan', name: 'Action plan agreed', month: 7 },
      { ...first, what: 'priority review', name: 'Review before the working group', month: 10 },
      { ...first, what: 'evidence', name: 'Evidence gathered and data workshop', month: 12 },
      {
        ...first,
        what: 'priority review',
        name: 'Review before the working group',
        month: 1,
        day: 5,
      },
      { ...first, what: 'decision', name: 'The partnership decides on its priorities', month: 3 },
      { ...first, what: 'edition', name: 'New edition of the agreement', month: 4 },
    ],
  },
  'every quarter': {
    label: 'A review every quarter, the first in July',
    hint: 'As Sevenoaks keeps it: July, October, January and April',
    begins: 7,
    steps: [quarter(7), quarter(10), quarter(1), quarter(4)],
  },
} as const satisfies Record<string, StartingPattern>;

export type StartingPatternName = keyof typeof STARTING_PATTERNS;
