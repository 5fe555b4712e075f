import type { PriorityLine, PriorityView } from '#records/partnership';
import { actionsFor } from '../transitions/buttons.js';
import { REVIEW_TRANSITIONS } from './review-transitions.js';
import type { ReviewSubject } from './review.subject.js';

const priorityAddress = (slug: string): string => `/api/v1/priorities/${encodeURIComponent(slug)}`;
const reviewAddress = (id: string): string => `/api/v1/reviews/${id}`;

/** A priority of the list as JSON. */
export function priorityLineResource({ id: _, ...priority }: PriorityLine) {
  return { href: priorityAddress(priority.slug), ...priority };
}

/** A priority with its leads and reviews as JSON. */
export function priorityResource({ id: _, councilId: __, reviews, ...priority }: PriorityView) {
  return {
    href: priorityAddress(priority.slug),
    ...priority,
    reviews: reviews.map(({ id, ...review }) => ({ href: reviewAddress(id), ...review })),
  };
}

/** A review as JSON, and what the caller may do with it now. */
export function reviewResource(subject: ReviewSubject) {
  const { id, councilId: _, priorityId: __, drafts: ___, ...said } = subject.review;
  const { prioritySlug, priority, ...review } = said;
  const href = reviewAddress(id);
  return {
    href,
    priority: { href: priorityAddress(prioritySlug), name: priority },
    ...review,
    actions: actionsFor(REVIEW_TRANSITIONS, subject, href),
  };
}

export const PRIORITY_EXAMPLE = {
  href: '/api/v1/priorities/road-safety',
  slug: 'road-safety',
  name: 'Road safety',
  number: 1,
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  agreement: 'Community Safety Agreement',
  edition: 1,
  startsOn: '2023-04-01',
  endsOn: '2024-03-31',
  lead: 'The road safety lead',
  rating: 'on track',
  ratedIn: 'October 2023',
  nextCycle: 'January 2024',
  nextDueOn: '2024-01-31',
};

export const REVIEW_EXAMPLE = {
  href: '/api/v1/reviews/6a2d1f0e-6a5f-4f59-8d0e-2f9a7c1b3e44',
  priority: { href: '/api/v1/priorities/road-safety', name: 'Road safety' },
  cycle: 'January 2024',
  dueOn: '2024-01-31',
  state: 'requested',
  rating: null,
  whatChanged: null,
  action: null,
  actionBy: null,
  risks: null,
  concerns: null,
  concern: null,
  concernEnded: null,
  query: null,
  handedTo: null,
  deputy: 'The road safety deputy',
  returnedOn: null,
  returnedBy: null,
  returns: [],
  version: 2,
  lastTime: {
    cycle: 'October 2023',
    rating: 'on track',
    whatChanged: 'Two new crossings.',
    action: null,
  },
  actions: [
    {
      action: 'return',
      label: 'Return the review',
      href: '/api/v1/reviews/6a2d1f0e-6a5f-4f59-8d0e-2f9a7c1b3e44/return',
    },
  ],
};
