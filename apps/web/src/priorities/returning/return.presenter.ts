import type { ContributionView } from '#records/contributions';
import type { DraftStep, ReviewView } from '#records/partnership';
import { DRAFT_STEPS } from '#records/partnership';
import { paths } from '#records/paths';
import { dateInWords, isLocalDate, RATINGS, shortDate, type LocalDate } from '#rules';
import { readForm } from '../../http/form.js';
import { readDate } from '../../http/read-date.js';
import { duePresenter } from '../../layout/due.presenter.js';
import { londonDateTime } from '../../layout/london-date-time.js';
import { ratingBadge, reviewBadge } from '../badges.js';
import { ReviewReturnForm } from '../review-forms.js';
import { returnedRows } from '../review-questions.js';
import { standingInWords } from '../review.presenter.js';
import { leftOut, partnersCounted } from './partners-standing.js';
import type { ReturnVisit } from './return-visit.js';
import { allSaid, FIELDS_OF, saidIn, type SaidField } from './said-so-far.js';
import { labelOf, STEP_TITLES } from './step-fields.js';

interface Listed {
  readonly visit: ReturnVisit;
  readonly contributions: readonly ContributionView[];
  readonly today: LocalDate;
}

/** The steps of a return as their list shows them, or what was returned. */
export function listPresenter(review: ReviewView, { visit, today, contributions }: Listed) {
  const { state, priority, cycle, dueOn, rating, lastTime } = review;
  const isOpen = state === 'requested' || state === 'queried';
  return {
    title: isOpen ? `Your review of ${priority}` : `Review of ${priority}`,
    caption: cycle,
    isOpen,
    badge: reviewBadge(state),
    due: duePresenter(dueOn, { today, settled: !isOpen }),
    isLate: isOpen && dueOn < today,
    lateWords: `It was due on ${dateInWords(dueOn)}. It can still be returned.`,
    standing: standingInWords(review).join(' '),
    queried: state === 'queried' ? formerReturn(review) : null,
    steps: DRAFT_STEPS.map((step) => stepLine(review, step, visit)),
    further: [
      {
        title: 'Measures',
        href: `${visit.base}/measures`,
        hint: 'The last figures of each, and a box for the new one. Each is saved at once.',
        status: '',
      },
      {
        title: 'Actions',
        href: `${visit.base}/actions`,
        hint: 'Done, a new date with the reason, or no change. Each is saved at once.',
        status: '',
      },
      {
        title: 'Partners',
        href: `${visit.base}/partners`,
        hint: 'Ask somebody for their part; read it beside your text and take it in.',
        status: partnersCounted(contributions),
      },
    ],
    check: `${visit.base}/check`,
    handOver:
      review.deputy === null
        ? null
        : {
            text: `Hand over to the deputy, ${review.deputy}`,
            href: `${visit.review ?? visit.base}/hand-over`,
          },
    handedTo: review.handedTo === null ? null : `Handed over to ${review.handedTo}.`,
    rating: rating === null ? null : ratingBadge(rating),
    said: isOpen ? [] : returnedRows(review),
    lastTime:
      lastTime === null
        ? null
        : {
            cycle: lastTime.cycle,
            rating: lastTime.rating === null ? null : ratingBadge(lastTime.rating),
            whatChanged: lastTime.whatChanged ?? '',
            action: lastTime.action,
          },
    back: visit.review === null ? null : { text: 'The review', href: visit.review },
    priority: visit.review === null ? null : paths.priority(review.prioritySlug),
  };
}

function stepLine(review: ReviewView, step: DraftStep, { base }: ReturnVisit) {
  return {
    title: STEP_TITLES[step],
    href: `${base}/${step}`,
    hint: wrongIn(review, step),
    status: statusOf(review, step),
  };
}

function statusOf(review: ReviewView, step: DraftStep): string {
  const draft = review.drafts.find((one) => one.step === step);
  if (draft !== undefined) return `Saved by ${draft.savedBy}, ${londonDateTime(draft.savedAt)}`;
  if (saidIn(review, step).isSaid) return 'As it was returned';
  return step === 'risks' ? 'If there are any' : 'Not said yet';
}

/** What was saved and cannot be returned as it is, such as a date that is none; nothing of what is not said yet. */
function wrongIn(review: ReviewView, step: DraftStep): string | null {
  const read = readForm(ReviewReturnForm, allSaid(review));
  const { isSaid, words } = saidIn(review, step);
  if (read.ok || !isSaid) return null;
  const wrong = FIELDS_OF[step].flatMap((name) =>
    words[name] === ''
      ? []
      : read.errors
          .filter(({ field }) => field === name)
          .map(({ sentence }) => `“${words[name]}” cannot be returned: ${sentence}`),
  );
  return wrong.length === 0 ? null : wrong.join('. ');
}

/** The return that the working group queries, as it was made. */
function formerReturn({ returns }: ReviewView): string | null {
  const last = returns.at(-1);
  if (last === undefined) return null;
  return `It was returned on ${shortDate(last.returnedOn)}, by ${last.returnedBy}. What was said then is filled in.`;
}

/** Everything that is about to be returned, with the way to change it; each row is where a message about it points. */
export function checkPresenter(
  review: ReviewView,
  { base, contributions }: Pick<ReturnVisit, 'base'> & Pick<Listed, 'contributions'>,
) {
  return {
    leftOut: leftOut(contributions, base),
    caption: `${review.priority}, ${review.cycle}`,
    rows: DRAFT_STEPS.flatMap((step) =>
      FIELDS_OF[step].map((name) => {
        const { words } = saidIn(review, step);
        return {
          id: name,
          key: labelOf(name),
          value:
            inWords(name, words[name]) || nothingIn(name, saidIn(review, 'standing').words.rating),
          href: `${base}/${step}#${name}`,
        };
      }),
    ),
  };
}

function inWords(name: SaidField, typed: string): string {
  if (name === 'actionBy') return dayInWords(typed);
  if (name !== 'rating') return typed;
  return Object.entries(RATINGS).find(([rating]) => rating === typed)?.[1] ?? typed;
}

const ALWAYS_OWED: ReadonlySet<SaidField> = new Set(['rating', 'whatChanged']);
const OWED_WHEN_LATE: ReadonlySet<SaidField> = new Set(['action', 'actionBy']);

/** What stands where nothing was typed: owed, or free to be left out. */
function nothingIn(name: SaidField, rating: string): string {
  const isLate = rating === 'at risk' || rating === 'off track';
  return ALWAYS_OWED.has(name) || (isLate && OWED_WHEN_LATE.has(name))
    ? 'Not said yet'
    : 'Nothing said (need not be)';
}

/** A day as it was read; what is no date as it was typed. */
function dayInWords(typed: string): string {
  const day = readDate(typed);
  return typeof day === 'string' && isLocalDate(day) ? dateInWords(day) : typed;
}
