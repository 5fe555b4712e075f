import type { CycleView, CycleYearView } from '#records/review-cycles';
import { paths } from '#records/paths';
import {
  cycleYearName,
  DAY_RULES,
  dateInWords,
  MONTH_NAMES,
  shortDate,
  STEP_KINDS,
  type KeptStep,
  type LocalDate,
} from '#rules';
import { ratingBadge, reviewBadge } from '../priorities/badges.js';

const APRIL = 4;

/** A year as its page names it: "2026-27". */
export const yearName = ({ begins }: CycleView, year: number): string =>
  cycleYearName({ begins: begins ?? APRIL, year });

/** How the day of a step is found, in words: "the last working day of October". */
export function dayInWords({ month, dayRule, day }: KeptStep): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  switch (dayRule) {
    case 'day of the month':
      return `${day} ${name}`;
    case 'working day':
      return `working day ${day} of ${name}`;
    case 'last working day':
      return `the last working day of ${name}`;
  }
}

/** The pattern as its page lists it. */
export function patternPresenter({ steps, priorities, slug, version }: CycleView) {
  const names = new Map(priorities.map(({ id, name }) => [id, name]));
  return {
    version,
    rules: DAY_RULES,
    steps: steps.map((step) => ({
      name: step.name,
      what: STEP_KINDS[step.what],
      when: dayInWords(step),
      asked: step.what === 'priority review' ? `${step.askedAhead} days ahead` : 'Nobody is asked',
      of:
        step.priorities === null
          ? 'All priorities'
          : step.priorities.map((id) => names.get(id) ?? 'A former priority').join(', '),
      href: paths.cycleStep(slug, step.id),
      removal: `${paths.cycleStep(slug, step.id)}/removal`,
    })),
  };
}

/** A year by day: the reviews that fall together, and the other steps. */
export function yearPresenter({ cycle, year, dates, reviews }: CycleYearView, today: LocalDate) {
  const { slug } = cycle;
  const wanted = reviews.filter(({ state }) => state !== 'withdrawn');
  const names = [...new Set(wanted.map((review) => review.cycle))];
  const rounds = names.map((name) => {
    const own = wanted.filter((review) => review.cycle === name);
    const on = own[0]?.dueOn ?? today;
    const isIn = ({ returnedOn, state }: (typeof own)[number]) =>
      returnedOn !== null && state !== 'requested' && state !== 'queried';
    return {
      on,
      day: dateInWords(on),
      title: name,
      what: STEP_KINDS['priority review'],
      said: `${own.filter(isIn).length} of ${own.length} returned`,
      href: paths.groupReviews(slug, name),
      reviews: own.map((review) => ({
        priority: review.priority,
        href: paths.review(review.prioritySlug, review.cycle),
        due: shortDate(review.dueOn),
        badge: reviewBadge(review.state),
        rating: review.rating === null ? null : ratingBadge(review.rating),
      })),
    };
  });
  const others = dates.map(({ what, name, on }) => ({
    on,
    day: dateInWords(on),
    title: name,
    what: STEP_KINDS[what],
    said: on < today ? 'Its day is past' : '',
    href: null,
    reviews: [],
  }));
  return {
    name: yearName(cycle, year),
    steps: [...rounds, ...others].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    before: { name: yearName(cycle, year - 1), href: paths.cycleYear(slug, year - 1) },
    after: { name: yearName(cycle, year + 1), href: paths.cycleYear(slug, year + 1) },
    planning: paths.cyclePlanning(slug, year),
    pattern: paths.cyclePattern(slug),
    ics: paths.cycleCalendar(slug, year),
  };
}
