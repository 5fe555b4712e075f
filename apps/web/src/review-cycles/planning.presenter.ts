import type { YearPreview } from '#records/review-cycles';
import { paths } from '#records/paths';
import { REVIEW, shortDate, type PresentReview, type WantedReview } from '#rules';
import { yearName } from './cycle.presenter.js';

/** What planning a year would do, as its page shows it before it is done. */
export function planningPresenter({
  cycle,
  year,
  reviews,
  dates,
  isNothing,
  fingerprint,
}: YearPreview) {
  const names = new Map(cycle.priorities.map((one) => [one.id, one]));
  const of = (id: string): string => names.get(id)?.name ?? 'A former priority';
  const wanted = ({ priorityId, cycle: name, dueOn }: WantedReview) => ({
    what: of(priorityId),
    cycle: name,
    from: '',
    to: shortDate(dueOn),
    href: null,
  });
  const present = (one: PresentReview) => ({
    what: of(one.priorityId),
    cycle: one.cycle,
    from: shortDate(one.dueOn),
    to: REVIEW.states[one.state].is,
    href: paths.review(names.get(one.priorityId)?.slug ?? '', one.cycle),
  });
  return {
    name: yearName(cycle, year),
    year,
    fingerprint,
    isNothing,
    fresh: [
      ...reviews.fresh.map(wanted),
      ...dates.fresh.map(({ name, on }) => ({
        what: name,
        cycle: '',
        from: '',
        to: shortDate(on),
        href: null,
      })),
    ],
    move: [
      ...reviews.move.map(({ review, to }) => ({
        ...present(review),
        to: review.dueOn === to.dueOn ? 'The same day, by the pattern' : shortDate(to.dueOn),
      })),
      ...dates.move.map(({ date, to, name }) => ({
        what: name,
        cycle: '',
        from: shortDate(date.on),
        to: shortDate(to),
        href: null,
      })),
      ...dates.gone.map(({ name, on }) => ({
        what: name,
        cycle: '',
        from: shortDate(on),
        to: 'Falls away: its step was taken out',
        href: null,
      })),
    ],
    stand: reviews.stand.map(present),
    past: reviews.past.map(wanted),
    unwanted: reviews.unwanted.map(present),
  };
}
