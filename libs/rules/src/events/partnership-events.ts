import type { Facts } from '../facts/index.js';
import { by, because, minuted, type Sentence } from './phrases.js';

/** What was asked of the lead until a concern was raised, and is asked no more while it is open. */
const inPlaceOf = ({ before }: Facts): string => {
  if (before === 'queried') return ', which ends the query';
  return before === 'requested' ? ' with the review still to come' : '';
};

/** What happens to a review and a concern. */
export const PARTNERSHIP_EVENTS = {
  'review.planned': (f) => `Review planned, due${by(f.due)}.`,
  'review.requested': (f) => `Review asked for${by(f.due)}.`,
  'review.returned': (f) => `Review returned, ${f.rating ?? 'unrated'}: ${f.text ?? ''}`,
  'review.accepted': () => 'Review accepted by the working group.',
  'review.queried': (f) => `Review queried by the working group${because(f)}.`,
  'concern.raised': (f) => `Concern raised${inPlaceOf(f)}: ${f.text ?? ''}`,
  'concern.escalated': (f) => `Concern escalated to the partnership${because(f)}.`,
  'concern.settled': (f) => `Concern settled${because(f)}.`,
  'review.asked-again': (f) => `Concern settled, and the lead asked for the review${because(f)}.`,
  'concern.answered': (f) =>
    `The partnership answered the concern${minuted(f)}, ${f.kind ?? 'noted'}: ${f.text ?? ''}`,
  'concern.more-asked': (f) =>
    `The partnership asked for more on the concern${minuted(f)}: ${f.text ?? ''}`,
} as const satisfies Record<string, Sentence>;
