import type { ReviewView } from '#records/partnership';
import { paths } from '#records/paths';
import { REVIEW, type Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A review as its transitions know it. */
export interface ReviewSubject extends Subject {
  readonly review: ReviewView;
}

/** A review as its transitions see it, for one person. */
export function reviewSubject(actor: Actor, review: ReviewView): ReviewSubject {
  const { id, version, state, councilId, priorityId, prioritySlug, priority, cycle } = review;
  const page = paths.review(prioritySlug, cycle);
  return {
    id,
    version,
    review,
    page,
    at: page,
    caption: `${priority}, ${cycle}`,
    stance: stanceOf(REVIEW, { state, place: { councilId, priorityId } }, actor),
  };
}
