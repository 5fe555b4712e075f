/**
 * The kinds of success measures, a closed table. `figures`: what is entered for a period: a number, a share (so many of
 * so many, or a percentage where that is all that is known), or nothing, where it is worked out. `direction`: whether
 * somebody must say which way is better. `hidesBelow`: a count below it is not shown unless the measure says otherwise;
 * null hides nothing, since places and actions are nobody's secret.
 */
export const MEASURE_KINDS = {
  'last year': {
    label: 'Lower or higher than last year',
    figures: 'number',
    direction: true,
    hidesBelow: 5,
  },
  'same period': {
    label: 'Against the same period last year',
    figures: 'number',
    direction: true,
    hidesBelow: 5,
  },
  percentage: {
    label: 'A percentage to be attained',
    figures: 'share',
    direction: true,
    hidesBelow: 5,
  },
  'plan delivery': {
    label: 'How much of an action plan is delivered',
    figures: 'none',
    direction: false,
    hidesBelow: null,
  },
  compound: {
    label: 'Made of other measures',
    figures: 'none',
    direction: false,
    hidesBelow: null,
  },
  maintained: {
    label: 'Kept within a band',
    figures: 'number',
    direction: false,
    hidesBelow: 5,
  },
  coverage: {
    label: 'How many of how many are covered',
    figures: 'share',
    direction: false,
    hidesBelow: null,
  },
} as const satisfies Record<
  string,
  {
    readonly label: string;
    readonly figures: 'number' | 'share' | 'none';
    readonly direction: boolean;
    readonly hidesBelow: number | null;
  }
>;

export type MeasureKind = keyof typeof MEASURE_KINDS;

/** Which way is better: stated for each measure, never assumed. */
export const DIRECTIONS = { lower: 'Lower is better', higher: 'Higher is better' } as const;
export type Direction = keyof typeof DIRECTIONS;

/** How the measures a compound is made of count. */
export const COMPOUND_RULES = {
  all: 'All of them must be met',
  any: 'One of them is enough',
  weighted: 'By weight',
} as const;
export type CompoundRule = keyof typeof COMPOUND_RULES;
