import type { ShownFigure } from './figure.js';

/** How a measure stands against its target. */
export const MEASURE_VERDICTS = {
  met: 'Met',
  'not met': 'Not met',
  'cannot tell': 'Cannot be told',
  'no figure': 'No figure yet',
} as const;
export type MeasureVerdict = keyof typeof MEASURE_VERDICTS;

/** A verdict, the sentence that says it, and why: what is wanted, the figures it is taken from, how they are rounded. */
export interface Judgement {
  readonly verdict: MeasureVerdict;
  readonly sentence: string;
  readonly why: readonly string[];
  readonly figure: ShownFigure | null;
}

/** What a kind finds: the verdict and its sentence, before the reasons are added. */
export interface Finding {
  readonly verdict: MeasureVerdict;
  readonly sentence: string;
  /** The figures it was taken from, latest first. */
  readonly figures: readonly ShownFigure[];
  readonly notes?: readonly string[];
}

/** The finding where nothing has been entered: never a nought. */
export const NO_FIGURE: Finding = {
  verdict: 'no figure',
  sentence: 'No figure yet.',
  figures: [],
};

/** What a reader may conclude: met or not where every number it can be agrees, else it cannot be told. */
export function agreed(best: boolean, worst: boolean): MeasureVerdict {
  if (best !== worst) return 'cannot tell';
  return best ? 'met' : 'not met';
}

/** How a verdict ends a sentence. */
export const CONCLUDES = {
  met: 'so the measure is met',
  'not met': 'so the measure is not met',
  'cannot tell': 'so it cannot be told whether the measure is met',
  'no figure': 'so there is no figure yet',
} as const satisfies Record<MeasureVerdict, string>;
