import { by, because, minuted, type Sentence } from './phrases.js';

/** What happens to a review, a concern and an action of a plan. */
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
  'action.planned': (f) => `Action ${f.title ?? ''} entered in the plan.`,
  'action.corrected': (f) => `Read again from its paper; changed: ${f.text ?? ''}.`,
  'action.started': () => 'Action started.',
  'action.at-risk': (f) => `Marked as at risk${because(f)}.`,
  'action.on-track': (f) => `Back on track: ${f.text ?? ''}`,
  'action.claimed': (f) => `Claimed complete: ${f.text ?? ''}`,
  'action.verified': () => 'Verified by the working group.',
  'action.queried': (f) => `Claim queried${because(f)}.`,
  'action.paused': (f) => `Paused${because(f)}.`,
  'action.resumed': () => 'Resumed.',
  'action.carried-forward': (f) => `Carried forward to the next plan${because(f)}.`,
  'action.superseded': (f) => `Superseded by ${f.successor ?? 'another action'}${because(f)}.`,
  'action.cancelled': (f) => `Cancelled${because(f)}.`,
} as const satisfies Record<string, Sentence>;
