import type { ContributionView, TakenInto } from '#records/contributions';
import type { ReviewView } from '#records/partnership';
import { saidIn } from './said-so-far.js';

/** What changed, with a contribution at its end under the name of whoever wrote it, and the version that was read. */
export function withContribution(
  review: ReviewView,
  { who, words, figures }: ContributionView,
): TakenInto {
  const { words: said, version } = saidIn(review, 'changes');
  const text = [words, figures].filter((part) => part !== null).join('\n');
  const more = `${who}: ${text}`;
  const before = said.whatChanged;
  const whatChanged = before === '' ? more : `${before}\n\n${more}`;
  return { reviewId: review.id, version, whatChanged };
}
