import type { ActionLine } from '#records/plans';
import { paths } from '#records/paths';
import { dueSlip, isActionOverdue, type LocalDate } from '#rules';
import { dueReading } from '../action-plans/due-reading.js';
import { actionBadge } from './badges.js';
import { agencyInWords } from './agency-in-words.js';

/** An action as plan and priority list it. */
export function actionPresenter(action: ActionLine, today: LocalDate) {
  const { id, reference, wording, dueRaw, funding, state, agencies, priority, prioritySlug } =
    action;
  return {
    reference: reference === '' ? 'Action' : reference,
    href: paths.action(action.planSlug, id),
    wording,
    due: dueRaw === '' ? 'Not printed' : dueRaw,
    reading: dueReading(action),
    slip: dueSlip(action.moves),
    funding,
    badge: actionBadge(state),
    overdue: isActionOverdue(action, today) ? { text: 'Overdue', tone: 'late' } : null,
    leads: agencies.filter(({ part }) => part === 'lead').map(leadInWords),
    partners: agencies.filter(({ part }) => part === 'partner').map(agencyInWords),
    priority:
      priority === null || prioritySlug === null
        ? null
        : { text: priority, href: paths.priority(prioritySlug) },
  };
}

type Agency = ActionLine['agencies'][number];

const leadInWords = (agency: Agency, _: number, leads: readonly Agency[]): string =>
  agency.isAccountable && leads.length > 1
    ? `${agencyInWords(agency)}, accountable`
    : agencyInWords(agency);
