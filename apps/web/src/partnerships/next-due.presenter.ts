import type { NextDue } from '#records/partnerships';
import { paths } from '#records/paths';
import { dateInWords, type LocalDate } from '#rules';
import { duePresenter, type DueShown } from '../layout/due.presenter.js';

/** What a partnership must see to next, each a line with the day it falls on and the page where it is seen to. */
export function nextDuePresenter(
  next: readonly NextDue[],
  { slug, today }: { readonly slug: string; readonly today: LocalDate },
) {
  return next.map((one) => ({
    ...LINES[one.kind](one, slug),
    due: OWED.includes(one.kind) ? duePresenter(one.on, { today }) : onItsDay(one.on),
  }));
}

/** What somebody must give by a day; whatever else is next takes place on it. */
const OWED: readonly NextDue['kind'][] = ['reviews', 'data'];

const onItsDay = (date: LocalDate): DueShown => ({ words: dateInWords(date), date, tone: 'quiet' });

type Line = (one: NextDue, partnership: string) => { readonly text: string; readonly href: string };

const LINES: Readonly<Record<NextDue['kind'], Line>> = {
  meeting: ({ name, key, on }, partnership) => ({
    text: `Meeting of the ${name}`,
    href: paths.partnershipMeeting(partnership, key, on),
  }),
  reviews: ({ name, key, many }, partnership) => ({
    text: many === 1 ? `1 review for ${name}` : `${many} reviews for ${name}`,
    href: paths.groupReviews(partnership, key ?? ''),
  }),
  data: ({ name, key, many }, partnership) => ({
    text: `${many === 1 ? '1 request' : `${many} requests`} for data, assessment ${name}`,
    href: paths.assessment(partnership, key ?? ''),
  }),
  event: ({ name, key }, partnership) => ({
    text: name,
    href: paths.partnershipEvent(partnership, key ?? ''),
  }),
  step: ({ name }, partnership) => ({ text: name, href: paths.cycleYear(partnership) }),
  edition: ({ name, key }, partnership) => ({
    text: name,
    href: paths.edition(partnership, Number(key)),
  }),
};
