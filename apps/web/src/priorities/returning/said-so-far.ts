import type { DraftStep, ReviewView, Said } from '#records/partnership';

/** What a return says so far, as it was typed: empty where nothing was. */
export interface SaidSoFar {
  readonly rating: string;
  readonly action: string;
  readonly actionBy: string;
  readonly whatChanged: string;
  readonly risks: string;
  readonly concerns: string;
}

export type SaidField = keyof SaidSoFar;

/** The fields of each step whose words are kept until the return. */
export const FIELDS_OF: Readonly<Record<DraftStep, readonly SaidField[]>> = {
  standing: ['rating', 'action', 'actionBy'],
  changes: ['whatChanged'],
  risks: ['risks', 'concerns'],
};

/**
 * What a step says: what was saved of it; where it was returned before and is asked for again, what that return said;
 * else nothing yet. `isSaid` is false for what only last time's words could fill.
 */
export function saidIn(
  review: ReviewView,
  step: DraftStep,
): { readonly isSaid: boolean; readonly words: SaidSoFar; readonly version: number } {
  const draft = review.drafts.find((one) => one.step === step);
  if (draft !== undefined) {
    return { isSaid: true, words: { ...NOTHING, ...draft.fields }, version: draft.version };
  }
  if (review.returns.length > 0) return { isSaid: true, words: typedOf(review), version: 0 };
  return { isSaid: false, words: NOTHING, version: 0 };
}

/** The same, filled with last time's words where nothing is said yet: to be brought up to date. */
export function filledIn(review: ReviewView, step: DraftStep): SaidSoFar {
  const { isSaid, words } = saidIn(review, step);
  if (isSaid || review.lastTime === null) return words;
  // What was to be done by then is past or done; whoever returns says anew by when.
  return { ...typedOf(review.lastTime), actionBy: '' };
}

const NOTHING: SaidSoFar = {
  rating: '',
  action: '',
  actionBy: '',
  whatChanged: '',
  risks: '',
  concerns: '',
};

const typedOf = ({ rating, action, actionBy, whatChanged, risks, concerns }: Said): SaidSoFar => ({
  rating: rating ?? '',
  action: action ?? '',
  actionBy: actionBy ?? '',
  whatChanged: whatChanged ?? '',
  risks: risks ?? '',
  concerns: concerns ?? '',
});
