import type { ProjectView } from '#records/projects';
import { moneyInWords, shortDate } from '#rules';
import { choicesWith } from '../action-plans/action-fields.js';
import type { Field } from '../transitions/field.js';

/** The fields of a project, filled with what it says now. */
export function projectFields(
  priorities: readonly { readonly id: string; readonly name: string }[],
  project: ProjectView | null,
): readonly Field[] {
  return [
    { kind: 'line', name: 'name', label: 'Name of the project', value: project?.name ?? '' },
    {
      kind: 'line',
      name: 'source',
      label: 'Who pays',
      hint: 'The grant or the body that gives it',
      value: project?.source ?? '',
    },
    {
      kind: 'line',
      name: 'award',
      label: 'Award, in pounds',
      hint: 'For example 12,500 or 12500.50',
      alsoCalled: ['awardPence'],
      value: project === null ? '' : moneyInWords(project.awardPence),
    },
    { kind: 'line', name: 'lead', label: 'Who leads it', value: project?.lead ?? '' },
    {
      kind: 'date',
      name: 'startsOn',
      label: 'First day',
      value: project === null ? '' : shortDate(project.startsOn),
    },
    {
      kind: 'date',
      name: 'endsOn',
      label: 'Last day',
      value: project === null ? '' : shortDate(project.endsOn),
    },
    {
      kind: 'menu',
      name: 'priority',
      label: 'Priority it serves',
      value: project?.priorityId ?? '',
      choices: [
        { value: '', text: 'None' },
        ...choicesWith(priorities, keptPriority(project)).map(({ id, name }) => ({
          value: id,
          text: name,
        })),
      ],
    },
  ];
}

/** The priority it serves, though that has ended. */
export function keptPriority(has: Pick<ProjectView, 'priorityId' | 'priority'> | null) {
  return has === null || has.priorityId === null
    ? []
    : [{ id: has.priorityId, name: has.priority ?? 'The priority it has' }];
}

export const SPEND_FIELDS: readonly Field[] = [
  {
    kind: 'line',
    name: 'spent',
    label: 'Spent to date, in pounds',
    hint: 'Everything spent since the project began, not only since the last report',
  },
  { kind: 'date', name: 'asAt', label: 'Up to which day', hint: 'For example 30 September 2026' },
  { kind: 'long text', name: 'note', label: 'Note', hint: 'If there is one' },
];

export const OUTCOME_FIELDS: readonly Field[] = [
  { kind: 'date', name: 'on', label: 'Day it ended' },
  { kind: 'long text', name: 'outcome', label: 'What came of it' },
];
