/** Where something is put right: at the meeting itself, its agenda, one of its items, or a report. */
export type Mend =
  | { readonly at: 'meeting' | 'agenda' }
  | { readonly at: 'item'; readonly number: number }
  | { readonly at: 'report'; readonly slug: string };

/** Something that stops publication, or that whoever publishes should know first. */
export interface Problem {
  readonly level: 'problem' | 'caution';
  readonly sentence: string;
  readonly mend: Mend;
}

export const problem = (mend: Mend, sentence: string): Problem => ({
  level: 'problem',
  mend,
  sentence,
});

export const caution = (mend: Mend, sentence: string): Problem => ({
  level: 'caution',
  mend,
  sentence,
});

/** The problems whose condition holds. */
export const found = (...told: readonly (readonly [boolean, Problem])[]): readonly Problem[] =>
  told.flatMap(([holds, one]) => (holds ? [one] : []));
