import type { ActionCase } from '#records/letters';
import { localDate } from '#rules';

/** An ongoing action for which the police are accountable, to be looked at by 19 October 2023. */
export function anActionCase(more: Partial<ActionCase> = {}): ActionCase {
  return {
    about: 'action',
    id: 'action',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    plan: 'Action Plan 2023/24',
    planSlug: 'action-plan-2023-24',
    reference: '1.4',
    wording: 'Keep a knife bin in every police station.',
    state: 'in progress',
    authorityId: 'police',
    authority: 'Marchfield Police',
    priorityId: 'priority',
    priority: 'Knife crime',
    isOngoing: true,
    lastSaid: {
      text: 'Every station but one has a bin.',
      by: 'Ines Okoro',
      on: localDate('2023-07-19'),
    },
    action: {
      kind: 'action',
      startedOn: localDate('2023-07-19'),
      dueOn: localDate('2023-10-19'),
      originalDueOn: localDate('2023-10-19'),
      isRunning: true,
      citation: 'Ongoing actions are looked at every quarter',
    },
    ...more,
  };
}
