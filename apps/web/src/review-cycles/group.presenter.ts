import type { MeasureStanding } from '#records/measures';
import { paths } from '#records/paths';
import type { GroupReview, OpenAction, ReviewRound } from '#records/review-cycles';
import {
  isActionOverdue,
  may,
  RATINGS,
  shortDate,
  type Actor,
  type LocalDate,
  type Rating,
} from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { actionBadge, ratingBadge, reviewBadge } from '../priorities/badges.js';

/** From well to ill; a priority that is complete can get no better. */
const ORDER: readonly Rating[] = ['complete', 'on track', 'at risk', 'off track'];

interface Around {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly measures: readonly MeasureStanding[];
}

/** A round of reviews as the working group reads it: each priority with what it needs to judge, and one press. */
export function groupPresenter({ cycle, name, rounds, priorities }: ReviewRound, around: Around) {
  const { slug } = cycle;
  const at = rounds.indexOf(name);
  const link = (round: string | undefined) =>
    round === undefined ? null : { text: round, href: paths.groupReviews(slug, round) };
  const shown = priorities.map((priority) => priorityShown(priority, { ...around, name }));
  const isLate = ({ late }: (typeof shown)[number]) => late !== null;
  return {
    title: `Reviews of ${name}`,
    caption: cycle.partnership,
    action: `${paths.groupReviews(slug, name)}/acceptance`,
    counts: [
      {
        key: 'Returned',
        value: `${shown.filter((one) => one.isReturned).length} of ${shown.length}`,
      },
      {
        key: 'Waiting to be read',
        value: String(shown.filter((one) => one.accept !== null).length),
      },
      { key: 'Late', value: String(shown.filter(isLate).length) },
    ],
    priorities: shown,
    before: at < 0 ? null : link(rounds[at + 1]),
    after: at < 1 ? null : link(rounds[at - 1]),
  };
}

function priorityShown(
  { priority, prioritySlug, priorityId, councilId, leads, review, before, actions }: GroupReview,
  { actor, today, measures, name }: Around & { readonly name: string },
) {
  const shown = {
    name: priority,
    href: paths.priority(prioritySlug),
    lead: leads ?? 'Nobody leads it at present',
    measures: measures
      .filter((one) => one.priorityId === priorityId && one.endedOn === null)
      .map((one) => `${one.name}: ${one.judgement.sentence}`),
  };
  const besides = { ...shown, actions: actionsShown(actions, today) };
  if (review === null) {
    return {
      ...besides,
      badge: null,
      rating: null,
      moved: null,
      late: null,
      due: null,
      said: [],
      isReturned: false,
      accept: null,
      page: null,
      judge: false,
    };
  }
  const { state, rating, dueOn, returnedOn } = review;
  const page = paths.review(prioritySlug, name);
  const isOpen = state === 'requested' || state === 'queried';
  const judge = may(actor, 'judge review', { councilId, priorityId });
  return {
    ...besides,
    badge: reviewBadge(state),
    rating: rating === null ? null : ratingBadge(rating),
    moved: rating === null || before === null ? null : movement(before, rating),
    late: lateInWords({ dueOn, returnedOn, isOpen, today }),
    due: duePresenter(dueOn, { today, settled: !isOpen && state !== 'planned' }),
    said: saidRows(review),
    isReturned: returnedOn !== null && !isOpen,
    accept: judge && state === 'returned' ? { id: review.id, version: review.version } : null,
    page,
    judge: judge && state === 'returned',
  };
}

/** What is still to be done for a priority: how much of it is late, and each. */
function actionsShown(actions: readonly OpenAction[], today: LocalDate) {
  const late = actions.filter((action) => isActionOverdue(action, today)).length;
  return {
    title: `Actions still to be done: ${actions.length}${late === 0 ? '' : `, ${late} overdue`}`,
    lines: actions.map((action) => ({
      text: `${action.reference} ${action.wording}`.trim(),
      href: paths.action(action.planSlug, action.id),
      due: action.dueRaw === '' ? 'no date is printed' : `due ${action.dueRaw}`,
      badge: actionBadge(action.state),
      overdue: isActionOverdue(action, today) ? { text: 'Overdue', tone: 'late' } : null,
    })),
  };
}

/** How a rating moved since the round before: better, worse or the same. */
function movement({ cycle, rating: from }: NonNullable<GroupReview['before']>, to: Rating): string {
  if (from === to) return `The same as in ${cycle}`;
  const word = ORDER.indexOf(to) < ORDER.indexOf(from) ? 'Better' : 'Worse';
  return `${word} than in ${cycle}, when it was ${RATINGS[from].toLowerCase()}`;
}

interface Dates {
  readonly dueOn: LocalDate;
  readonly returnedOn: LocalDate | null;
  readonly isOpen: boolean;
  readonly today: LocalDate;
}

function lateInWords({ dueOn, returnedOn, isOpen, today }: Dates): string | null {
  if (isOpen && dueOn < today) return `Late: it was due on ${shortDate(dueOn)}`;
  if (returnedOn === null || returnedOn <= dueOn) return null;
  return `Returned late, on ${shortDate(returnedOn)}`;
}

function saidRows({
  whatChanged,
  action,
  actionBy,
  risks,
  concerns,
}: NonNullable<GroupReview['review']>) {
  const row = (key: string, value: string | null) => (value === null ? [] : [{ key, value }]);
  return [
    ...row('What changed', whatChanged),
    ...row('What will be done', action),
    ...row('By when', actionBy === null ? null : shortDate(actionBy)),
    ...row('Risks', risks),
    ...row('Concerns', concerns),
  ];
}
