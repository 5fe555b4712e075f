import type { ActionLine } from '#records/plans';
import { dueSlip, isActionOverdue, type LocalDate } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import { ACTION_TRANSITIONS } from './action-transitions.js';
import type { ActionSubject } from './action.subject.js';

const actionAddress = (id: string): string => `/api/v1/actions/${id}`;

/** An action of a list as JSON and as a line of the download. Dates are local dates. */
export function actionLineResource(action: ActionLine, today: LocalDate) {
  const { id, reference, group, wording, dueRaw, dueStart, dueEnd, duePrecision, state } = action;
  const leads = action.agencies.filter(({ part }) => part === 'lead');
  return {
    href: actionAddress(id),
    plan: action.planSlug,
    reference,
    group,
    wording,
    due: dueRaw,
    dueStart,
    dueEnd,
    duePrecision,
    state,
    isOverdue: isActionOverdue(action, today),
    slip: dueSlip(action.moves),
    firstDue: action.moves[0]?.fromRaw ?? null,
    leads: leads.map(({ name }) => name).join('; '),
    accountable: leads.find(({ isAccountable }) => isAccountable)?.name ?? null,
    partners: action.agencies
      .filter(({ part }) => part === 'partner')
      .map(({ name }) => name)
      .join('; '),
    funding: action.funding,
    priority: action.prioritySlug,
    nextLook: action.lookDue,
  };
}

/** One action as JSON, and what the caller may do with it now. */
export function actionResource(subject: ActionSubject) {
  const { action, today } = subject;
  const { id, councilId: _, priorityId: __, authorityId: ___, planId: ____, ...rest } = action;
  const href = actionAddress(id);
  return {
    href,
    ...rest,
    isOverdue: isActionOverdue(action, today),
    slip: dueSlip(action.moves),
    actions: actionsFor(ACTION_TRANSITIONS, subject, href),
  };
}

export const ACTION_EXAMPLE = {
  href: '/api/v1/actions/0190…',
  version: 3,
  state: 'in progress',
  previous: null,
  plan: 'Action Plan 2023/24',
  planSlug: 'action-plan-2023-24',
  isAgreed: true,
  reference: '1.1',
  group: 'Knife crime',
  wording: 'Run a knife amnesty in every town.',
  dueRaw: 'Dec 2023',
  dueStart: '2023-12-01',
  dueEnd: '2023-12-31',
  duePrecision: 'month',
  funding: 'Existing budgets / PCC',
  funds: ['Existing budgets', 'PCC'],
  agencies: [
    {
      id: '0190…',
      name: 'Marchfield Police',
      part: 'lead',
      isConfirmed: true,
      isAccountable: true,
    },
  ],
  priorities: [{ id: '0190…', name: 'Knife crime', slug: 'knife-crime' }],
  recommendations: ['CDC-2023-1'],
  measures: [{ id: '0190…', name: 'Knife offences', slug: 'knife-offences' }],
  updates: [{ text: 'Begun.', rating: 'on track', on: '2023-07-19', by: 'Ines Okoro' }],
  moves: [
    {
      fromRaw: 'Sept 2023',
      fromEnd: '2023-09-30',
      toRaw: 'Dec 2023',
      toEnd: '2023-12-31',
      reason: 'No bins.',
      agreedBy: 'The working group',
      on: '2023-08-01',
    },
  ],
  lookDue: null,
  carriedFrom: null,
  successor: null,
  isOverdue: false,
  slip: 'moved once, 3 months',
  actions: [{ action: 'update', label: 'Give an update', href: '/api/v1/actions/0190…/update' }],
};
