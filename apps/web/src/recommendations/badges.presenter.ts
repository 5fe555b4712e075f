import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, dateInWords, RATINGS, type LocalDate } from '#rules';
import { runningClock } from './running-clock.js';
import { OVERDUE, stateBadge } from './state-badge.js';
import { isPastTarget, PAST_TARGET } from './target-date.presenter.js';

interface Around {
  /** The sentence of the latest step; null before any. */
  readonly since: string | null;
  readonly today: LocalDate;
}

/** Why an authority's part of a recommendation wears its badges: the facts of each, and the rule that joins them. */
export function badgesPresenter(addressee: AddresseeRecord, { since, today }: Around) {
  const { state, targetOn } = addressee;
  const running = runningClock(addressee);
  const isOverdue = running !== null && running.dueOn < today;
  const overdue = isOverdue
    ? [
        `${OVERDUE.text}: its ${running.kind === 'response' ? 'answer' : 'progress report'} was due on ${dateInWords(running.dueOn)} and has not come.`,
      ]
    : [];
  const past =
    targetOn !== null && isPastTarget(addressee, today)
      ? [
          `${PAST_TARGET.text}: it was to be done by ${dateInWords(targetOn)}, and the committee has not closed it.`,
        ]
      : [];
  return {
    question: isOverdue ? 'Why is it overdue?' : `Why “${stateBadge(state).text}”?`,
    facts: [
      `It is ${ADDRESSEE.states[state].is}.${since === null ? '' : ` ${since}`}`,
      ...overdue,
      ...past,
      ...ratingFacts(addressee),
    ],
    citation:
      'Its state is that of the latest step in its history. Whether it is overdue is not written down but told each time from the date and today.',
  };
}

const RATERS = {
  report: 'The authority',
  'officer rating': 'The officer',
  'committee rating': 'The committee',
} as const;

/** The last word of each who rates it: nobody's rating stands for another's. */
function ratingFacts({ progress }: AddresseeRecord): readonly string[] {
  return Object.entries(RATERS).flatMap(([kind, who]) => {
    const last = progress.findLast((one) => one.kind === kind && one.rating !== null);
    const words = Object.entries(RATINGS).find(([name]) => name === last?.rating)?.[1];
    if (last === undefined || words === undefined) return [];
    const by = last.minute === null ? '' : `, minute ${last.minute}`;
    return [`${who} rated it “${words}” on ${dateInWords(last.reportedOn)}${by}.`];
  });
}
