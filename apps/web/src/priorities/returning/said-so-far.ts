import { DRAFT_STEPS, type DraftStep, type ReviewView, type Said } from '#records/partnership';
import { shortDate } from '#rules';

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

/**
 * The same, filled where nothing is said yet with what of last time may still be so: how it stands, what is done about it
 * and what could go wrong. What changed, by when and what the working group should take up are said anew.
 */
export function filledIn(review: ReviewView, step: DraftStep): SaidSoFar {
  const { isSaid, words } = saidIn(review, step);
  if (isSaid || review.lastTime === null) return words;
  return { ...typedOf(review.lastTime), whatChanged: '', actionBy: '', concerns: '' };
}

/** All that is said so far, as the form of a return takes it. */
export const allSaid = (review: ReviewView): Readonly<Record<string, string>> =>
  Object.fromEntries(
    DRAFT_STEPS.flatMap((step) => {
      const { words } = saidIn(review, step);
      return FIELDS_OF[step].map((field) => [field, words[field]]);
    }),
  );

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
  actionBy: actionBy === null ? '' : shortDate(actionBy),
  whatChanged: whatChanged ?? '',
  risks: risks ?? '',
  concerns: concerns ?? '',
});
