import type { PriorityLine, PriorityView, ReviewLine } from '#records/partnership';
import type { ActionLine } from '#records/plans';
import { paths } from '#records/paths';
import { PRIORITY_CHANGES, shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { actionPresenter } from './action.presenter.js';
import { ratingBadge, reviewBadge } from './badges.js';
import { isToCome } from './review-to-come.js';

/** Priorities under the agreement they belong to, in the order the query gives. */
export function prioritiesPresenter(lines: readonly PriorityLine[], today: LocalDate) {
  const names = [...new Set(lines.map(agreementInWords))];
  return names.map((agreement) => ({
    agreement,
    priorities: lines
      .filter((line) => agreementInWords(line) === agreement)
      .map((line) => priorityLine(line, today)),
  }));
}

function priorityLine(line: PriorityLine, today: LocalDate) {
  const { number, name, slug, lead, rating, ratedIn, nextCycle, nextDueOn } = line;
  return {
    number,
    name,
    href: paths.priority(slug),
    lead: lead ?? 'Nobody leads it at present',
    rating: rating === null ? null : ratingBadge(rating),
    ratedIn,
    next:
      nextCycle === null || nextDueOn === null
        ? null
        : { cycle: nextCycle, due: duePresenter(nextDueOn, { today }) },
  };
}

/** A priority as its page shows it. */
export function priorityPresenter(
  priority: PriorityView,
  { actions, today }: { readonly actions: readonly ActionLine[]; readonly today: LocalDate },
) {
  const { name, number, leads, reviews, slug, endedOn, endedAs } = priority;
  const names = (kind: 'lead' | 'deputy') =>
    leads
      .filter((one) => one.kind === kind)
      .map((one) => one.name)
      .join(', ') || 'Nobody at present';
  const lines = (of: readonly ReviewLine[]) =>
    of.map((review) => reviewLine(review, { slug, today }));
  return {
    title: name,
    measures: paths.priorityMeasures(slug),
    leadsHref: paths.leads(slug),
    caption: number === null ? 'Priority' : `Priority ${number}`,
    facts: [
      ...(endedOn === null || endedAs === null
        ? []
        : [{ key: 'Ended', value: `${shortDate(endedOn)}: ${PRIORITY_CHANGES[endedAs].told}` }]),
      { key: 'Agreement', value: agreementInWords(priority) },
      { key: 'Lead', value: names('lead') },
      { key: 'Deputy', value: names('deputy') },
    ],
    reviews: lines(reviews.filter(({ state }) => state !== 'withdrawn')),
    withdrawn: lines(reviews.filter(({ state }) => state === 'withdrawn')),
    actions: actions.map((action) => ({
      ...actionPresenter(action, today),
      plan: { text: action.plan, href: paths.plan(action.planSlug) },
    })),
  };
}

function reviewLine(review: ReviewLine, { slug, today }: { slug: string; today: LocalDate }) {
  const { cycle, dueOn, state, rating, whatChanged, returnedOn } = review;
  const settled = !isToCome(state);
  return {
    cycle,
    href: paths.review(slug, cycle),
    badge: reviewBadge(state),
    rating: rating === null ? null : ratingBadge(rating),
    due: duePresenter(dueOn, { today, settled }),
    returned: returnedOn === null ? null : `Returned on ${shortDate(returnedOn)}`,
    whatChanged,
  };
}

const agreementInWords = (
  of: Pick<PriorityLine, 'agreement' | 'partnership' | 'edition' | 'startsOn' | 'endsOn'>,
): string =>
  `${of.agreement}, edition ${of.edition}, ${shortDate(of.startsOn)} to ${shortDate(of.endsOn)}: ${of.partnership}`;
