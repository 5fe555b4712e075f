import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { ratingBadge, reviewBadge } from './badges.js';
import { returnedRows } from './review-questions.js';
import type { ReviewSubject } from './review.subject.js';

interface Shown {
  readonly subject: ReviewSubject;
  readonly today: LocalDate;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

/** The returns before the one that stands, each as it was made. */
const formerReturns = ({ returns, state }: ReviewSubject['review']) =>
  (state === 'queried' ? returns : returns.slice(0, -1)).map((one) => ({
    title: `Return ${one.number}, of ${shortDate(one.returnedOn)}`,
    rows: returnedRows(one),
  }));

/** A review as its page shows it: what the lead says, apart from what the working group makes of it. */
export function reviewPresenter({ subject, today, told, buttons }: Shown) {
  const { review } = subject;
  const { priority, prioritySlug, cycle, dueOn, state, returnedOn, lastTime, rating } = review;
  const settled = returnedOn !== null && state !== 'queried';
  return {
    title: `Review of ${cycle}`,
    priority: { text: priority, href: paths.priority(prioritySlug) },
    badge: reviewBadge(state),
    rating: rating === null ? null : ratingBadge(rating),
    due: duePresenter(dueOn, { today, settled }),
    returned: returnedOn === null ? null : `Returned on ${shortDate(returnedOn)}`,
    said: returnedRows(review),
    handedTo: review.handedTo === null ? null : `Handed over to ${review.handedTo}`,
    former: formerReturns(review),
    concern: review.concern,
    lastTime:
      lastTime === null
        ? null
        : {
            cycle: lastTime.cycle,
            rating: lastTime.rating === null ? null : ratingBadge(lastTime.rating),
            whatChanged: lastTime.whatChanged ?? '',
            action: lastTime.action,
          },
    next: buttons.slice(0, 1),
    aside: buttons.slice(1),
    history: told,
  };
}
