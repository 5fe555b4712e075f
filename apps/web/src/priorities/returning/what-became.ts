import type { ContributionView } from '#records/contributions';
import { shortDate } from '#rules';

type Sent = Pick<ContributionView, 'state' | 'words' | 'reviewState' | 'reviewReturnedOn'>;

/** What became of what a partner sent, or was asked to send, once it can no longer be sent. */
export function whatBecame({ state, words, reviewState, reviewReturnedOn }: Sent): string {
  const isReturned = reviewState !== 'requested' && reviewState !== 'queried';
  const day = isReturned && reviewReturnedOn !== null ? shortDate(reviewReturnedOn) : null;
  if (words === null) {
    const returned = day === null ? '' : `The review was returned on ${day}. `;
    return `${returned}It is no longer needed; you need do nothing.`;
  }
  if (state === 'taken in') {
    const returned =
      day === null
        ? 'It is in the review now'
        : `It is in the review now, which was returned on ${day}`;
    return `Thank you. ${returned}; you need do nothing more.`;
  }
  return day === null
    ? 'Thank you. The review is not being written at present: what you sent is kept beside it. You need do nothing more.'
    : `Thank you. The review was returned on ${day}, and the lead did not take in what you sent. The working group can read it beside the review; you need do nothing more.`;
}
