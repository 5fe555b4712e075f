import { because, by, day, type Sentence } from './phrases.js';

const many = (count: string | undefined, one: string, more: string): string =>
  count === '1' ? `1 ${one}` : `${count ?? '0'} ${more}`;

/** What happens to the pattern of a partnership's year, to a review beside its own course, and to what a partner is asked for it. */
export const REVIEW_EVENTS = {
  'review-cycle.begun': (f) => `Pattern of the year chosen: ${f.title ?? ''}.`,
  'review-cycle.step-added': (f) => `Step added to the year: ${f.after ?? ''}.`,
  'review-cycle.step-changed': (f) =>
    f.before === f.after
      ? `Step of the year changed: ${f.after ?? ''}.`
      : `Step of the year changed from ${f.before ?? ''} to ${f.after ?? ''}.`,
  'review-cycle.step-removed': (f) => `Step taken out of the year: ${f.before ?? ''}.`,
  'review-cycle.generated': (f) =>
    `Year ${f.title ?? ''} planned: ${many(String(f.items ?? 0), 'new review', 'new reviews')}, ${many(f.text, 'review moved', 'reviews moved')}.`,
  'review.moved': (f) =>
    f.currentDue === f.newDue
      ? `Review kept by the pattern of the year, due${by(f.newDue)}.`
      : `Review moved from${day(f.currentDue)} to${day(f.newDue)}${because(f)}.`,
  'review.withdrawn': (f) => `Review withdrawn${because(f)}.`,
  'review.handed-over': (f) =>
    `Review handed over from ${f.before ?? 'nobody'} to ${f.after ?? ''}${because(f)}.`,
  'contribution.drafted': (f) => `Contribution of ${f.owner ?? 'a partner'} prepared.`,
  'contribution.asked': (f) => `${f.owner ?? 'A partner'} asked for a contribution${by(f.due)}.`,
  'contribution.answered': (f) => `${f.owner ?? 'A partner'} sent a contribution.`,
  'contribution.taken-in': (f) =>
    `Contribution of ${f.owner ?? 'a partner'} taken into the review.`,
  'contribution.withdrawn': (f) =>
    `Contribution of ${f.owner ?? 'a partner'} no longer needed${because(f)}.`,
} as const satisfies Record<string, Sentence>;
