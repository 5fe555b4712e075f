import type { ActionLine } from '#records/plans';
import { paths } from '#records/paths';
import { ACTION, isOverdue, shortDate, type LocalDate } from '#rules';
import { actionBadge } from './badges.js';

/** States in which nobody works on an action any more: it is not overdue however old its date. */
const DONE_WITH: ReadonlySet<string> = new Set([
  'claimed complete',
  ...Object.entries(ACTION.states)
    .filter(([, meaning]) => 'final' in meaning)
    .map(([state]) => state),
]);

/** An action as plan and priority list it. */
export function actionPresenter(action: ActionLine, today: LocalDate) {
  const { reference, wording, dueRaw, dueEnd, funding, state, agencies, priority, prioritySlug } =
    action;
  const overdue = !DONE_WITH.has(state) && isOverdue({ end: dueEnd }, today);
  return {
    reference,
    wording,
    due: dueRaw === '' ? 'Not printed' : dueRaw,
    reading: readingOf(action),
    funding,
    badge: actionBadge(state),
    overdue: overdue ? { text: 'Overdue', tone: 'late' } : null,
    leads: agencies.filter(({ part }) => part === 'lead').map(agencyInWords),
    partners: agencies.filter(({ part }) => part === 'partner').map(agencyInWords),
    priority:
      priority === null || prioritySlug === null
        ? null
        : { text: priority, href: paths.priority(prioritySlug) },
  };
}

/** How the printed due was read, so that a person can tell whether it was read right. */
function readingOf({ dueStart, dueEnd, duePrecision }: ActionLine): string {
  if (dueEnd === null) {
    return duePrecision === 'none'
      ? 'Ongoing: reviewed every quarter'
      : 'Not read: a person must say';
  }
  if (dueStart === null || dueStart === dueEnd) return `Read as ${shortDate(dueEnd)}`;
  return `Read as ${shortDate(dueStart)} to ${shortDate(dueEnd)}`;
}

const agencyInWords = ({ name, isConfirmed }: ActionLine['agencies'][number]): string =>
  isConfirmed ? name : `${name} (not confirmed)`;
