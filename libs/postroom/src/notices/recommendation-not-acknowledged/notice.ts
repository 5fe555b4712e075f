import { noticeAbout, type Occasion } from '../notice.js';
import type { RecommendationCase } from '#records/letters';
import { noAnswerOwed, reminderVoid } from '../still-true.js';

/** To contact and officer, three working days after sending, while nobody has acknowledged receipt. */
export const recommendationNotAcknowledged = noticeAbout('recommendation', {
  name: 'recommendation-not-acknowledged',
  triggers: [{ letter: 'recommendation-not-acknowledged' }],
  ladder: 'response',
  notNeeded: (occasion) =>
    noAnswerOwed(occasion.case) ?? reminderVoid(occasion) ?? heardOf(occasion),
});

function heardOf({ case: found }: Occasion<RecommendationCase>): string | null {
  if (found.acknowledgedOn !== null) return 'Receipt was acknowledged meanwhile.';
  return found.state === 'sent' ? null : 'The authority was heard of meanwhile.';
}
