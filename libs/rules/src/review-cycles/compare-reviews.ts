import type { LocalDate } from '../calendar/index.js';
import type { PresentReview, WantedReview } from './year-of-reviews.js';

/** A review that would move, and to what. */
export interface ReviewMove {
  readonly review: PresentReview;
  readonly to: WantedReview;
}

/** What generating a year would do to its reviews. */
export interface ReviewsCompared {
  readonly fresh: readonly WantedReview[];
  readonly stand: readonly PresentReview[];
  readonly move: readonly ReviewMove[];
  /** Wanted, and their day is past: nobody is asked for what is over. */
  readonly past: readonly WantedReview[];
  /** Planned of this year, and the pattern wants them no more: they stand until a person withdraws them. */
  readonly unwanted: readonly PresentReview[];
}

/**
 * What generating a year would do, by what is there: a review is the same by its step, priority and year, else by its
 * priority and name. Only a planned review moves, never to a day that is past nor to a name another keeps; one asked for
 * or returned stands as it is. Doing it and comparing again finds nothing fresh and nothing to move. Pure.
 */
export function compareReviews(
  wanted: readonly WantedReview[],
  present: readonly PresentReview[],
  { year, today }: { readonly year: number; readonly today: LocalDate },
): ReviewsCompared {
  const pairs = paired(wanted, present, year);
  const met = new Set(pairs.flatMap(({ review }) => review?.id ?? []));
  const move = withFreeNames(
    pairs.flatMap(({ want, review }) =>
      review !== null && isMoved(review, want, { year, today }) ? [{ review, to: want }] : [],
    ),
    present,
  );
  const moving = new Set(move.map(({ review }) => review.id));
  const kept = namesOf(present.filter(({ id }) => !moving.has(id)));
  const absent = pairs.flatMap(({ want, review }) =>
    review === null && !kept.has(nameOf(want)) ? [want] : [],
  );
  return {
    fresh: absent.filter(({ dueOn }) => dueOn >= today),
    past: absent.filter(({ dueOn }) => dueOn < today),
    move,
    stand: pairs.flatMap(({ review }) =>
      review === null || moving.has(review.id) ? [] : [review],
    ),
    unwanted: present.filter(
      (one) => one.year === year && one.state === 'planned' && !met.has(one.id),
    ),
  };
}

interface Pair {
  readonly want: WantedReview;
  readonly review: PresentReview | null;
}

/** Each wanted review with the one that is there. By the step goes first, so that no two share one. */
function paired(
  wanted: readonly WantedReview[],
  present: readonly PresentReview[],
  year: number,
): readonly Pair[] {
  const byStep = wanted.map((want) => ({
    want,
    review: present.find((one) => isOfStep(one, want, year)) ?? null,
  }));
  const taken = new Set(byStep.flatMap(({ review }) => review?.id ?? []));
  return byStep.map(({ want, review }) => ({
    want,
    review: review ?? present.find((one) => isOfName(one, want) && !taken.has(one.id)) ?? null,
  }));
}

/** The moves that take no name from a review that keeps it; one that is held back keeps its own, and may hold back more. */
function withFreeNames(
  moves: readonly ReviewMove[],
  present: readonly PresentReview[],
): readonly ReviewMove[] {
  const moving = new Set(moves.map(({ review }) => review.id));
  const kept = namesOf(present.filter(({ id }) => !moving.has(id)));
  const free = moves.filter(({ to }) => !kept.has(nameOf(to)));
  return free.length === moves.length ? moves : withFreeNames(free, present);
}

const nameOf = ({ priorityId, cycle }: Pick<WantedReview, 'priorityId' | 'cycle'>): string =>
  `${priorityId} ${cycle}`;

const namesOf = (reviews: readonly PresentReview[]): ReadonlySet<string> =>
  new Set(reviews.map(nameOf));

const isOfStep = (one: PresentReview, want: WantedReview, year: number): boolean =>
  one.stepId === want.stepId && one.priorityId === want.priorityId && one.year === year;

const isOfName = (one: PresentReview, want: WantedReview): boolean => nameOf(one) === nameOf(want);

const isMoved = (
  review: PresentReview,
  want: WantedReview,
  { year, today }: { readonly year: number; readonly today: LocalDate },
): boolean =>
  review.state === 'planned' &&
  want.dueOn >= today &&
  (review.dueOn !== want.dueOn ||
    review.cycle !== want.cycle ||
    review.askedAhead !== want.askedAhead ||
    review.stepId !== want.stepId ||
    review.year !== year);
