import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { ratingBadge, reviewBadge } from './badges.js';
import { returnedRows } from './review-questions.js';
import { isToCome } from './review-to-come.js';
import type { ReviewSubject } from './review.subject.js';

interface Shown {
  readonly subject: ReviewSubject;
  readonly today: LocalDate;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

/** The returns before the last, which is shown by itself, each as it was made. */
const formerReturns = ({ returns }: ReviewSubject['review']) =>
  returns.slice(0, -1).map((one) => ({
    title: `Return ${one.number}, of ${shortDate(one.returnedOn)}`,
    rows: returnedRows(one),
  }));

/** What is done with a review as a matter of course; the rest is offered beside it. */
const NEXT: ReadonlySet<string> = new Set(['request', 'return', 'acceptance', 'settlement']);

/** What is open between the lead and the working group, in words; nothing where nothing is. */
export function standingInWords({ state, query, concernEnded }: ReviewSubject['review']): string[] {
  if (state === 'queried' || (state === 'requested' && query !== null)) {
    return query === null ? [] : [`The working group asks: ${query}`];
  }
  if (state !== 'concern raised' && state !== 'escalated') return [];
  const ended = {
    queried: 'It ended the query: nothing has to be returned while it is open.',
    requested: 'Nothing has to be returned while it is open.',
  };
  return [
    state === 'escalated'
      ? 'The concern is before the partnership, whose answer comes back here.'
      : 'A concern is open: the working group settles it or takes it to the partnership.',
    ...(concernEnded === null ? [] : [ended[concernEnded]]),
  ];
}

/** A review as its page shows it: what the lead says, apart from what the working group makes of it. */
export function reviewPresenter({ subject, today, told, buttons }: Shown) {
  const { review } = subject;
  const { priority, prioritySlug, cycle, dueOn, state, returnedOn, lastTime, rating } = review;
  const settled = !isToCome(state);
  const next = buttons.find(({ noun }) => NEXT.has(noun));
  return {
    title: `Review for ${cycle}`,
    priority: { text: priority, href: paths.priority(prioritySlug) },
    badge: reviewBadge(state),
    rating: rating === null ? null : ratingBadge(rating),
    due: duePresenter(dueOn, { today, settled }),
    returned: returnedOn === null ? null : `Returned on ${shortDate(returnedOn)}`,
    said: returnedRows(review),
    handedTo: review.handedTo === null ? null : `Handed over to ${review.handedTo}`,
    former: formerReturns(review),
    concern: review.concern,
    standing: standingInWords(review).join(' '),
    lastTime:
      lastTime === null
        ? null
        : {
            cycle: lastTime.cycle,
            rating: lastTime.rating === null ? null : ratingBadge(lastTime.rating),
            whatChanged: lastTime.whatChanged ?? '',
            action: lastTime.action,
          },
    next: next === undefined ? [] : [next],
    aside: buttons.filter((button) => button !== next),
    history: told,
  };
}
