import { by, because, minuted, type Sentence } from './phrases.js';

/** What happens to a review and a concern. */
export const PARTNERSHIP_EVENTS = {
  'review.planned': (f) => `Review planned, due${by(f.due)}.`,
  'review.requested': (f) => `Review asked for${by(f.due)}.`,
  'review.returned': (f) => `Review returned, ${f.rating ?? 'unrated'}: ${f.text ?? ''}`,
  'review.accepted': () => 'Review accepted by the working group.',
  'review.queried': (f) => `Review queried by the working group${because(f)}.`,
  'concern.raised': (f) => `Concern raised: ${f.text ?? ''}`,
  'concern.escalated': (f) => `Concern escalated to the partnership${because(f)}.`,
  'concern.settled': (f) => `Concern settled${because(f)}.`,
  'concern.answered': (f) =>
    `The partnership answered the concern${minuted(f)}, ${f.kind ?? 'noted'}: ${f.text ?? ''}`,
  'concern.more-asked': (f) =>
    `The partnership asked for more on the concern${minuted(f)}: ${f.text ?? ''}`,
} as const satisfies Record<string, Sentence>;
